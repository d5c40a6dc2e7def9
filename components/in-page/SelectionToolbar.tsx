import type { ClaimColour } from '../../utils/claim/claim-colours';
import { Button } from '../base/Button';
import { Swatches } from '../base/Swatches';
import { useWords } from '../words';

type Props = {
  colour: ClaimColour;
  onSave: (colour: ClaimColour) => void;
  onNote: () => void;
  onCite: () => void;
};

/** What can be done with selected text: save it in a colour, save and note, copy it with a citation. */
export function SelectionToolbar({ colour, onSave, onNote, onCite }: Props) {
  const { say } = useWords();
  return (
    <div className="toolbar" role="toolbar" aria-label={say('toolbar_label')}>
      <Button look="main" onClick={() => onSave(colour)}>
        {say('toolbar_save')}
      </Button>
      <Swatches value={undefined} onChoose={onSave} nameOf={(name) => say('toolbar_save_in', [name.toLowerCase()])} />
      <Button look="quiet" onClick={onNote}>
        {say('toolbar_save_note')}
      </Button>
      <Button look="quiet" onClick={onCite}>
        {say('common_copy_citation')}
      </Button>
    </div>
  );
}
