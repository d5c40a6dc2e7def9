import { Button } from './Button';
import { useWords } from '../words';

type Props = { text: string; onClear: () => void };

/** What stands for a list when a search or a filter leaves nothing of it. */
export function NothingFound({ text, onClear }: Props) {
  const { say } = useWords();
  return (
    <div className="nothing-found">
      <p>{text}</p>
      <Button onClick={onClear}>{say('library_clear_filters')}</Button>
    </div>
  );
}
