import { Button } from '../base/Button';
import { entryNames } from '../glossary/entry-names';
import { useWords } from '../words';

/** An entry the reader said to know; without names when this version's glossary has no such entry. */
export type KnownTerm = { id: string; headword: string; zhHeadword: string };

type Props = { terms: readonly KnownTerm[]; onForget: (id: string) => void };

/** The entries that are never marked because the reader knows them, each to be marked again. */
export function KnownTerms({ terms, onForget }: Props) {
  const { say, language } = useWords();
  if (terms.length === 0) return <p className="settings-soft">{say('options_known_none')}</p>;
  return (
    <ul className="settings-list">
      {terms.map((term) => {
        const names = entryNames(term, language);
        return (
          <li key={term.id}>
            <span className="settings-list-name">
              <span lang={names.firstLanguage}>{names.first}</span> <small lang={names.secondLanguage}>{names.second}</small>
            </span>
            <Button look="quiet" onClick={() => onForget(term.id)}>
              {say('card_unknow')}
              <span className="visually-hidden">{names.first}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
