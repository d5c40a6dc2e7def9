import { Button } from './Button';
import { Notice } from './Notice';
import { Pictogram } from './Pictogram';
import type { Feedback } from './use-feedback';
import { useWords } from '../words';

type Props = { feedback: Feedback; onDismiss: () => void };

/** The answer to what the reader just did, at the foot of the window. Undo takes the focus: what had it was deleted. */
export function FeedbackBar({ feedback, onDismiss }: Props) {
  const { say } = useWords();
  const { undo } = feedback;
  return (
    <div className="feedback-bar">
      <Notice tone={feedback.tone}>
        <span className="feedback-bar-text">{say(feedback.key)}</span>
        {undo && (
          <Button
            autoFocus
            onClick={() => {
              onDismiss();
              undo();
            }}
          >
            {say('common_undo')}
          </Button>
        )}
        <Button look="icon" aria-label={say('common_close')} title={say('common_close')} onClick={onDismiss}>
          <Pictogram name="close" />
        </Button>
      </Notice>
    </div>
  );
}
