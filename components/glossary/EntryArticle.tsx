import { useEffect, useRef } from 'react';
import type { EntryView } from '../../utils/protocol/views';
import { writeAddress } from '../../utils/search/library-address';
import type { WordKey } from '../../utils/locale/words';
import { Button } from '../base/Button';
import { entryNames, isChinese } from './entry-names';
import { EntryRelations } from './EntryRelations';
import { EntrySources } from './EntrySources';
import { domainKey, levelKey } from './glossary-words';
import { useWords } from '../words';

type Props = { view: EntryView; onKnow: (known: boolean) => void };

/** One glossary entry in full. Its heading takes the focus when it is opened. */
export function EntryArticle({ view, onKnow }: Props) {
  const { say, count, language } = useWords();
  const { entry, known, savedCount } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [entry.id]);

  const names = entryNames({ headword: entry.headword, zhHeadword: entry.zh.headword }, language);
  const told = isChinese(language) ? entry.zh : entry;
  const toldIn = names.firstLanguage;
  const workOf = (id: string) => view.sources.find((source) => source.id === id);
  return (
    <article className="entry-article" aria-labelledby="entry-article-name">
      <header>
        <h3 id="entry-article-name" ref={heading} className="entry-article-name" tabIndex={-1} lang={names.firstLanguage}>
          {names.first}
        </h3>
        <p className="entry-article-second" lang={names.secondLanguage}>
          {names.second}
        </p>
        <p className="entry-article-facts">
          <span>{say(`glossary_pos_${entry.partOfSpeech.replace(' ', '_')}` as WordKey)}</span>
          <span>{say(levelKey(entry.level))}</span>
          {entry.domains.map((domain) => (
            <span key={domain}>{say(domainKey(domain))}</span>
          ))}
        </p>
      </header>
      <p className="entry-article-definition" lang={toldIn}>
        {told.definition}
      </p>
      <section>
        <h4 className="entry-article-heading">{say('glossary_why')}</h4>
        <p lang={toldIn}>{told.whyItMatters}</p>
      </section>
      {entry.sourcesDiffer.length > 0 && (
        <section>
          <h4 className="entry-article-heading">{say('glossary_sources_differ')}</h4>
          <dl className="entry-article-differ">
            {entry.sourcesDiffer.map(({ source, says }) => (
              <div key={source + says} lang="en">
                <dt>
                  {workOf(source)?.title ?? source}{' '}
                  <span className="entry-article-work">
                    {[workOf(source)?.publisher, workOf(source)?.year].filter(Boolean).join(', ')}
                  </span>
                </dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h4 className="entry-article-heading">{say('glossary_example')}</h4>
        <p className="entry-article-example" lang="en">
          {entry.example}
        </p>
      </section>
      <EntryRelations related={view.related} />
      <EntrySources cited={entry.sources} sources={view.sources} />
      <footer className="entry-article-foot">
        {savedCount > 0 ? (
          <a className="entry-article-saved" href={writeAddress({ section: 'claims', aboutEntry: entry.id })}>
            {count('glossary_saved_count', savedCount)}
          </a>
        ) : (
          <p className="entry-article-soft">{say('glossary_saved_none')}</p>
        )}
        {known && <p className="entry-article-soft">{say('glossary_known')}</p>}
        <Button onClick={() => onKnow(!known)}>{say(known ? 'glossary_mark_again' : 'glossary_know')}</Button>
      </footer>
    </article>
  );
}
