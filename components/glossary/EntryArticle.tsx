import { useEffect, useRef } from 'react';
import { OWN_GLOSSARY } from '../../utils/glossary/reader-glossary';
import type { Claim } from '../../utils/claim/claim';
import type { EntryView } from '../../utils/protocol/views';
import { writeAddress } from '../../utils/search/library-address';
import { Button } from '../base/Button';
import { entryNames } from './entry-names';
import { EntryExample } from './EntryExample';
import { EntryFacts } from './EntryFacts';
import { EntryNeighbourhood } from './EntryNeighbourhood';
import { EntryOrigin } from './EntryOrigin';
import { EntryPassages } from './EntryPassages';
import { EntrySources } from './EntrySources';
import { namesLanguage } from './entry-telling';
import { EntryTelling } from './EntryTelling';
import { SourcesDiffer } from './SourcesDiffer';
import { useWords } from '../words';

type Props = {
  view: EntryView;
  /** The reader's passages that mention it, newest first. */
  claims: readonly Claim[];
  onKnow: (known: boolean) => void;
  /** Only asked of the reader's own terms. */
  onRemove: () => void;
};

/** One glossary entry in full. Its heading takes the focus when it is opened. */
export function EntryArticle({ view, claims, onKnow, onRemove }: Props) {
  const { say, language } = useWords();
  const { entry, known, origin } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [entry.id]);

  const shown = namesLanguage(view.languages, language);
  const names = entryNames({ headword: entry.headword, zhHeadword: entry.zh?.headword ?? '' }, shown);
  const isOwn = origin?.id === OWN_GLOSSARY;
  return (
    <article className="entry-article" aria-labelledby="entry-article-name">
      <header>
        <h3 id="entry-article-name" ref={heading} className="entry-article-name" tabIndex={-1} lang={names.firstLanguage}>
          {names.first}
        </h3>
        <p className="entry-article-second" lang={names.secondLanguage}>
          {names.second}
        </p>
        <EntryOrigin origin={origin} />
        <EntryFacts view={view} />
      </header>
      <div>
        <EntryTelling view={view} heading="h4" />
      </div>
      <div>
        <SourcesDiffer view={view} heading="h4" />
      </div>
      <div>
        <EntryExample view={view} heading="h4" />
      </div>
      <EntryNeighbourhood view={view} />
      <EntrySources cited={entry.sources} sources={view.sources} />
      <EntryPassages claims={claims} entryId={entry.id} />
      <footer className="entry-article-foot">
        {known && <p className="entry-article-soft">{say('glossary_known')}</p>}
        {view.ownVersion && <p className="entry-article-soft">{say('glossary_has_version')}</p>}
        <Button onClick={() => onKnow(!known)}>{say(known ? 'glossary_mark_again' : 'glossary_know')}</Button>
        <a className="entry-article-edit" href={writeAddress({ section: 'term', entryId: view.ownVersion ?? entry.id })}>
          {say(isOwn ? 'glossary_edit' : view.ownVersion ? 'glossary_edit_version' : 'glossary_own_version')}
        </a>
        {isOwn && (
          <Button look="quiet" onClick={onRemove}>
            {say('glossary_remove_term')}
          </Button>
        )}
      </footer>
    </article>
  );
}
