import type { ClaimColour } from '../../utils/claim/claim-colours';
import type { PageClaim } from '../../utils/protocol/views';
import { Button } from '../base/Button';
import { formatMoment } from '../base/format-day';
import { Pictogram } from '../base/Pictogram';
import { CardFrame } from './CardFrame';
import { Swatches } from '../base/Swatches';
import { useWords } from '../words';

type Props = {
  claim: PageClaim;
  onClose: () => void;
  onRecolour: (colour: ClaimColour) => void;
  onNote: () => void;
  onCite: () => void;
  onDelete: () => void;
  onLibrary: () => void;
};

const TITLE = 'passage-title';

/** The card of a saved passage on its page. */
export function PassageCard({ claim, onClose, onRecolour, onNote, onCite, onDelete, onLibrary }: Props) {
  const { say, language } = useWords();
  const saved = formatMoment(claim.created, language);
  return (
    <CardFrame
      contentKey={claim.id}
      labelledBy={TITLE}
      onClose={onClose}
      onLibrary={onLibrary}
      heading={
        <h2 className="entry-title" id={TITLE}>
          {say('card_saved_passage')}
        </h2>
      }
      actions={
        <>
          <Button look="main" onClick={onCite}>
            {say('common_copy_citation')}
          </Button>
          <Button onClick={onNote}>{say(claim.hasNote ? 'common_edit_note' : 'common_add_note')}</Button>
          <Button look="icon" aria-label={say('common_delete')} title={say('common_delete')} onClick={onDelete}>
            <Pictogram name="delete" />
          </Button>
        </>
      }
    >
      <blockquote className={`passage-quotation passage-${claim.colour}`}>{claim.quotation}</blockquote>
      <p className="passage-detail">
        {say('card_saved_on', [saved])}
        {claim.hasNote && ` · ${say('card_has_note')}`}
      </p>
      <Swatches value={claim.colour} onChoose={onRecolour} />
    </CardFrame>
  );
}
