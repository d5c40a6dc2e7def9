import type { EntryView } from '../../utils/protocol/views';
import { useWords } from '../words';

type Props = { cited: EntryView['entry']['sources']; sources: EntryView['sources'] };

/** The works an entry rests on, with the place in each. */
export function EntrySources({ cited, sources }: Props) {
  const { say } = useWords();
  const rows = cited.flatMap(({ source, locator }) => {
    const work = sources.find((candidate) => candidate.id === source);
    return work ? [{ work, locator }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section>
      <h4 className="entry-subtitle">{say('glossary_sources')}</h4>
      <ul className="entry-sources">
        {rows.map(({ work, locator }) => (
          <li key={work.id + (locator ?? '')} lang="en">
            {work.url ? (
              <a className="entry-sources-title" href={work.url} target="_blank" rel="noreferrer">
                {work.title}
              </a>
            ) : (
              work.title
            )}{' '}
            <span className="entry-sources-facts">{[work.publisher, work.year, locator].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
