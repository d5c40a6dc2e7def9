import { CLAIM_COLOURS, type ClaimColour } from '../../utils/claim/claim-colours';
import { useWords } from '../words';

type Props = {
  value: ClaimColour | undefined;
  onChoose: (colour: ClaimColour) => void;
  /** Names a button that does more than choose a colour; such a button is no toggle. */
  nameOf?: (colourName: string) => string;
};

/** The five colours of saved passages, as a group of toggle buttons. */
export function Swatches({ value, onChoose, nameOf }: Props) {
  const { say } = useWords();
  return (
    <div className="swatches" role="group" aria-label={say('common_colour')}>
      {CLAIM_COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          className={`swatch swatch-${colour}`}
          aria-pressed={nameOf ? undefined : colour === value}
          aria-label={nameOf?.(say(`colour_${colour}`)) ?? say(`colour_${colour}`)}
          title={nameOf?.(say(`colour_${colour}`)) ?? say(`colour_${colour}`)}
          onClick={() => onChoose(colour)}
        />
      ))}
    </div>
  );
}
