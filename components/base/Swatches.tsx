import { CLAIM_COLOURS, type ClaimColour } from '../../utils/claim/claim-colours';
import { useWords } from '../words';

type Props = { value: ClaimColour | undefined; onChoose: (colour: ClaimColour) => void };

/** The five colours of saved passages, as a group of toggle buttons. */
export function Swatches({ value, onChoose }: Props) {
  const { say } = useWords();
  return (
    <div className="swatches" role="group" aria-label={say('common_colour')}>
      {CLAIM_COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          className={`swatch swatch-${colour}`}
          aria-pressed={colour === value}
          aria-label={say(`colour_${colour}`)}
          title={say(`colour_${colour}`)}
          onClick={() => onChoose(colour)}
        />
      ))}
    </div>
  );
}
