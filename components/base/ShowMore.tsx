import { useEffect, useRef } from 'react';
import { Button } from './Button';
import { useWords } from '../words';

type Props = { onMore: () => void };

/** The end of a list of which only the beginning is there: more comes when it is near, or when the button is pressed. */
export function ShowMore({ onMore }: Props) {
  const { say } = useWords();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current) return;
    const near = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore(), { rootMargin: '600px' });
    near.observe(end.current);
    return () => near.disconnect();
  });
  return (
    <div ref={end} className="show-more">
      <Button onClick={onMore}>{say('library_show_more')}</Button>
    </div>
  );
}
