import type { ReactNode } from 'react';
import { Button } from '../base/Button';
import { Pictogram } from '../base/Pictogram';
import { useWords } from '../words';

type Props = {
  /** What the card shows: another one begins at its top. */
  contentKey: string;
  /** Id of the element that names the card. */
  labelledBy: string;
  onBack?: (() => void) | undefined;
  onClose: () => void;
  onLibrary: () => void;
  heading: ReactNode;
  children: ReactNode;
  actions: ReactNode;
};

/** The frame of a card on a page: heading with Back and Close, a body that scrolls, actions that stay in sight. */
export function CardFrame({ contentKey, labelledBy, onBack, onClose, onLibrary, heading, children, actions }: Props) {
  const { say } = useWords();
  return (
    <section className="card" role="dialog" aria-labelledby={labelledBy} tabIndex={-1}>
      <div className="card-head">
        {onBack && (
          <Button look="icon" aria-label={say('common_back')} title={say('common_back')} onClick={onBack}>
            <Pictogram name="back" />
          </Button>
        )}
        <div className="card-heading">{heading}</div>
        <Button look="icon" aria-label={say('common_open_library')} title={say('common_open_library')} onClick={onLibrary}>
          <Pictogram name="library" />
        </Button>
        <Button look="icon" aria-label={say('common_close')} title={say('common_close')} onClick={onClose}>
          <Pictogram name="close" />
        </Button>
      </div>
      <div className="card-body" key={contentKey}>
        {children}
      </div>
      <div className="card-actions">{actions}</div>
    </section>
  );
}
