import type { EntryView } from '../../utils/protocol/views';
import { useWords } from '../words';

type Props = { view: EntryView };

/** How the works behind an entry differ, by name, and the works themselves with the place in each. */
export function TermSources({ view: { entry, sources } }: Props) {
  const { say } = useWords();
  const works = new Map(sources.map((source) => [source.id, source]));
  return (
    <>
      {entry.sourcesDiffer.length > 0 && (
        <>
          <h3>{say('card_sources_differ')}</h3>
          <dl className="term-sources-differ">
            {entry.sourcesDiffer.map(({ source, says }) => (
              <div key={source}>
                <dt lang="en">{works.get(source)?.title}</dt>
                <dd lang="en">{says}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h3>{say('card_sources')}</h3>
      <ul className="term-sources">
        {entry.sources.map(({ source, locator }) => {
          const work = works.get(source);
          if (!work) return null;
          return (
            <li key={source} lang="en">
              <a href={work.url} target="_blank" rel="noreferrer">
                {work.title}
              </a>
              <small>
                {say('card_source_year', [work.publisher, String(work.year)])}
                {locator && <span className="term-sources-locator">{locator}</span>}
              </small>
            </li>
          );
        })}
      </ul>
    </>
  );
}
