import { useEffect, useId, useRef } from 'react';
import type { EntryView } from '../../utils/protocol/views';
import { Button } from '../base/Button';
import { entryNames } from '../glossary/entry-names';
import { namesLanguage } from '../glossary/entry-telling';
import { EntryExample } from '../glossary/EntryExample';
import { EntryFacts } from '../glossary/EntryFacts';
import { EntryOrigin } from '../glossary/EntryOrigin';
import { EntryTelling } from '../glossary/EntryTelling';
import { relationKey } from '../glossary/glossary-words';
import { Pictogram } from '../base/Pictogram';
import { TermSources } from './TermSources';
import { useWords } from '../words';

type Props = {
  view: EntryView;
  onBack: () => void;
  onWalk: (entryId: string) => void;
  onKnow: (known: boolean) => void;
  onLibrary: () => void;
};

/** An entry of the glossary inside the popup. Its heading takes the focus, so that it is read out after each step. */
export function TermContext({ view, onBack, onWalk, onKnow, onLibrary }: Props) {
  const { say, count, language } = useWords();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { entry, related, known, savedCount } = view;
  const shown = namesLanguage(view.languages, language);
  const names = entryNames({ headword: entry.headword, zhHeadword: entry.zh?.headword ?? '' }, shown);

  useEffect(() => heading.current?.focus(), [entry.id]);

  return (
    <article className="term-context" aria-labelledby={title}>
      <Button look="quiet" onClick={onBack}>
        <Pictogram name="back" />
        {say('common_back')}
      </Button>
      <h2 className="term-context-title" id={title} ref={heading} tabIndex={-1} lang={names.firstLanguage}>
        {names.first}
      </h2>
      <p className="term-context-other" lang={names.secondLanguage}>
        {names.second}
      </p>
      <EntryFacts view={view} />
      <EntryOrigin origin={view.origin} />
      <EntryTelling view={view} heading="h3" />
      <EntryExample view={view} heading="h3" />
      <TermSources view={view} />
      {related.length > 0 && <h3 className="entry-subtitle">{say('card_related')}</h3>}
      <ul className="term-context-related">
        {related.map((other) => {
          const otherNames = entryNames(other, shown);
          return (
            <li key={other.id}>
              <button type="button" onClick={() => onWalk(other.id)}>
                <span lang={otherNames.firstLanguage}>{otherNames.first}</span>
                <small>{say(relationKey(other.relation))}</small>
              </button>
            </li>
          );
        })}
      </ul>
      <footer className="term-context-actions">
        {savedCount > 0 && <p>{count('card_saved_count', savedCount)}</p>}
        <Button onClick={() => onKnow(!known)}>{say(known ? 'card_unknow' : 'card_know')}</Button>
        <Button onClick={onLibrary}>{say('popup_in_library')}</Button>
      </footer>
    </article>
  );
}
