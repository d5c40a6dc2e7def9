import type { ReactNode } from 'react';
import { Button } from '../base/Button';
import { Pictogram } from '../base/Pictogram';
import { useWords } from '../words';

type Props = { tone: 'ok' | 'problem'; sentence: string; children?: ReactNode; onClose: () => void };

/** A sentence at the foot of the page about what has just been done, with what can be done about it. */
export function Toast({ tone, sentence, children, onClose }: Props) {
  const { say } = useWords();
  return (
    <div className={`toast toast-${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <p className="toast-sentence">{sentence}</p>
      {children}
      <Button look="icon" aria-label={say('common_close')} title={say('common_close')} onClick={onClose}>
        <Pictogram name="close" />
      </Button>
    </div>
  );
}
