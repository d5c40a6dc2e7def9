import { CITATION_STYLES, type CitationStyleId } from '../../utils/citation/citation-style';
import { useWords } from '../words';

type Props = {
  /** The reader's own style, shown as such. */
  value: CitationStyleId | undefined;
  onChoose: (style: CitationStyleId) => void;
};

/** The citation styles as buttons: choosing one copies in it, once. */
export function StyleList({ value, onChoose }: Props) {
  const { say } = useWords();
  return (
    <ul className="style-list" aria-label={say('library_copy_as')}>
      {CITATION_STYLES.map((style) => (
        <li key={style.id}>
          <button type="button" className="style-list-style" onClick={() => onChoose(style.id)}>
            {style.label}
            {style.id === value && <span className="style-list-own">{say('library_own_style')}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
