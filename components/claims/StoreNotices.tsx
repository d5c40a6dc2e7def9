import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { useWords } from '../words';

type Props = {
  /** Rows kept aside because they do not parse. */
  damaged: number;
  /** Passages put back from the second copy. */
  restored: number;
  onDismiss: () => void;
};

/** What the reader must know about the store itself. */
export function StoreNotices({ damaged, restored, onDismiss }: Props) {
  const { count, say } = useWords();
  return (
    <>
      {restored > 0 && (
        <Notice tone="ok">
          <span className="store-notices-text">{count('library_restored_copy', restored)}</span>
          <Button onClick={onDismiss}>{say('common_close')}</Button>
        </Notice>
      )}
      {damaged > 0 && (
        <Notice tone="problem">
          <span className="store-notices-text">{count('library_damaged', damaged)}</span>
        </Notice>
      )}
    </>
  );
}
