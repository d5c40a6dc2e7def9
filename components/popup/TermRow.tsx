import { Button } from '../base/Button';
import { entryNames } from '../glossary/entry-names';
import { Pictogram } from '../base/Pictogram';
import type { Term } from './term';
import { useWords } from '../words';

type Props = { term: Term; onContext: (entryId: string) => void; onJump?: ((term: Term) => void) | undefined };

/** One term of a page: its names open its context, the arrow goes to where it stands. */
export function TermRow({ term, onContext, onJump }: Props) {
  const { say, count, language } = useWords();
  const names = entryNames(term, language);
  return (
    <li className="term">
      <button type="button" className="term-context-button" data-entry={term.entryId} onClick={() => onContext(term.entryId)}>
        <span className="visually-hidden">{say('popup_show_context')}</span>
        <span className="term-names">
          <span className={term.unmarked ? 'term-name' : 'term-name term-marked'} lang={names.firstLanguage}>
            {names.first}
          </span>
          <span className="term-other" lang={names.secondLanguage}>
            {names.second}
          </span>
          {term.unmarked && <span className="term-unmarked">{say(`popup_unmarked_${term.unmarked}`)}</span>}
        </span>
        <span className="term-count">
          <span className="visually-hidden">{count('popup_mentions', term.count)}</span>
          <span aria-hidden="true">{term.count}</span>
        </span>
      </button>
      {onJump && (
        <Button
          look="icon"
          aria-label={say('popup_jump_to', [names.first])}
          title={say('popup_jump')}
          onClick={() => onJump(term)}
        >
          <Pictogram name="jump" />
        </Button>
      )}
    </li>
  );
}
