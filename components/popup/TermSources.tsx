import type { EntryView } from '../../utils/protocol/views';
import { SourcesDiffer } from '../glossary/SourcesDiffer';
import { useWords } from '../words';

type Props = { view: EntryView };

/** How the works behind an entry differ, by name, and the works themselves with the place in each. */
export function TermSources({ view }: Props) {
  const { say } = useWords();
  const { entry, sources } = view;
  const works = new Map(sources.map((source) => [source.id, source]));
  return (
    <>
      <SourcesDiffer view={view} heading="h3" />
      {entry.sources.length > 0 && <h3 className="entry-subtitle">{say('card_sources')}</h3>}
      <ul className="term-sources">
        {entry.sources.map(({ source, locator }) => {
          const work = works.get(source);
          if (!work) return null;
          return (
            <li key={source} lang="en">
              {work.url ? (
                <a href={work.url} target="_blank" rel="noreferrer">
                  {work.title}
                </a>
              ) : (
                work.title
              )}
              <small>
                {[work.publisher, work.year].filter(Boolean).join(', ')}
                {locator && <span className="term-sources-locator">{locator}</span>}
              </small>
            </li>
          );
        })}
      </ul>
    </>
  );
}
