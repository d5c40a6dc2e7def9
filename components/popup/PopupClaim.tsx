import type { Claim } from '../../utils/claim/claim';
import type { ClaimColour } from '../../utils/claim/claim-colours';
import type { ClaimState } from '../../utils/protocol/views';
import { Button } from '../base/Button';
import { NoteEditor } from '../base/NoteEditor';
import { Pictogram } from '../base/Pictogram';
import { Quotation } from '../base/Quotation';
import { Swatches } from '../base/Swatches';
import { useWords } from '../words';

type Props = {
  claim: Claim;
  /** Absent while the page has not said. */
  state: ClaimState | undefined;
  editing: boolean;
  /** Absent where there is no place to go to. */
  onJump?: (() => void) | undefined;
  onColour: (colour: ClaimColour) => void;
  onEdit: () => void;
  onSaveNote: (note: string, tags: string[]) => void;
  onDraftNote: (note: string, tags: string[]) => void;
  onCancelNote: () => void;
  onCopy: () => void;
  onDelete: () => void;
};

/** A passage saved on the page in the tab: what it says, how it stands there now, and what can be done with it. */
export function PopupClaim({
  claim,
  state,
  editing,
  onJump,
  onColour,
  onEdit,
  onSaveNote,
  onDraftNote,
  onCancelNote,
  onCopy,
  onDelete,
}: Props) {
  const { say } = useWords();
  const noteWord = say(claim.note === '' && claim.tags.length === 0 ? 'common_add_note' : 'common_edit_note');
  return (
    <li className="popup-claim" data-claim={claim.id}>
      <div className="popup-claim-place">
        {state && <span className={`popup-claim-state popup-claim-${state}`}>{say(`state_${state}`)}</span>}
        {onJump && (
          <Button look="quiet" onClick={onJump}>
            <Pictogram name="jump" />
            {say('popup_jump')}
          </Button>
        )}
      </div>
      <Quotation text={claim.quotation} colour={claim.colour} language={claim.source.language} words={[]} />
      {editing ? (
        <NoteEditor
          claimId={claim.id}
          note={claim.note}
          tags={claim.tags}
          onSave={onSaveNote}
          onDraft={onDraftNote}
          onCancel={onCancelNote}
          autoFocus
        />
      ) : (
        <>
          {claim.note !== '' && (
            <p className="popup-claim-note">
              <Pictogram name="note" />
              {claim.note}
            </p>
          )}
          {claim.tags.length > 0 && (
            <ul className="popup-claim-tags" aria-label={say('note_tags')}>
              {claim.tags.map((tag) => (
                <li key={tag}>{tag}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <div className="popup-claim-tools">
        <Swatches value={claim.colour} onChoose={onColour} />
        <Button
          look="icon"
          aria-label={noteWord}
          title={noteWord}
          aria-expanded={editing}
          data-note=""
          onClick={editing ? onCancelNote : onEdit}
        >
          <Pictogram name="note" />
        </Button>
        <Button look="icon" aria-label={say('common_copy_citation')} title={say('common_copy_citation')} onClick={onCopy}>
          <Pictogram name="copy" />
        </Button>
        <Button look="icon" aria-label={say('common_delete')} title={say('common_delete')} onClick={onDelete}>
          <Pictogram name="delete" />
        </Button>
      </div>
    </li>
  );
}
