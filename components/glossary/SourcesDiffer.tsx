import type { EntryView } from '../../utils/protocol/views';
import { useWords } from '../words';

type Props = { view: EntryView; /** The level of the heading. */ heading: 'h3' | 'h4' };

/** What each work says differently, as a small table; nothing where they agree. */
export function SourcesDiffer({ view: { entry, sources }, heading: Heading }: Props) {
  const { say } = useWords();
  if (entry.sourcesDiffer.length === 0) return null;
  return (
    <>
      <Heading className="entry-subtitle">{say('card_sources_differ')}</Heading>
      <table className="sources-differ">
        <thead className="sources-differ-head">
          <tr>
            <th scope="col">{say('card_source')}</th>
            <th scope="col">{say('card_source_says')}</th>
          </tr>
        </thead>
        <tbody lang="en">
          {entry.sourcesDiffer.map(({ source, says }) => {
            const work = sources.find(({ id }) => id === source);
            return (
              <tr key={source}>
                <th scope="row" title={work?.title}>
                  {work?.short ?? work?.publisher ?? work?.title ?? source}
                  {!work?.short && work?.year !== undefined && <small>{work.year}</small>}
                </th>
                <td>{says}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
