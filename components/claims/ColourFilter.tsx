import { CLAIM_COLOURS, type ClaimColour } from '../../utils/claim/claim-colours';
import { useWords } from '../words';

type Props = { chosen: readonly ClaimColour[]; onChange: (chosen: ClaimColour[]) => void };

/** Which colours are shown; none chosen shows all. */
export function ColourFilter({ chosen, onChange }: Props) {
  const { say } = useWords();
  return (
    <div className="colour-filter" role="group" aria-label={say('library_filter_colour')}>
      {CLAIM_COLOURS.map((colour) => {
        const isOn = chosen.includes(colour);
        return (
          <button
            key={colour}
            type="button"
            className={`colour-filter-chip colour-filter-${colour}`}
            aria-pressed={isOn}
            onClick={() => onChange(isOn ? chosen.filter((other) => other !== colour) : [...chosen, colour])}
          >
            {say(`colour_${colour}`)}
          </button>
        );
      })}
    </div>
  );
}
