import { layoutNeighbourhood } from '../../utils/glossary/neighbourhood';
import type { EntryView } from '../../utils/protocol/views';
import { writeAddress } from '../../utils/search/library-address';
import { entryNames } from './entry-names';
import { namesLanguage } from './entry-telling';
import { relationKey } from './glossary-words';
import { useWords } from '../words';

type Props = { view: EntryView };

/** The related entries as a picture that is a list too: around the entry by the kind of tie, with the ties among them. */
export function EntryNeighbourhood({ view: { entry, related, ties, languages } }: Props) {
  const { say, language } = useWords();
  if (related.length === 0) return null;
  const shown = namesLanguage(languages, language);
  const { rows, centre, places } = layoutNeighbourhood(related);
  const at = (id: string) => places.get(id) ?? centre;
  const own = entryNames({ headword: entry.headword, zhHeadword: entry.zh?.headword ?? '' }, shown);
  return (
    <section>
      <h4 className="entry-subtitle" id="entry-neighbours">
        {say('glossary_related')}
      </h4>
      <div className="neighbours" style={{ '--rows': rows } as React.CSSProperties}>
        <svg className="neighbours-lines" viewBox={`0 0 100 ${rows}`} preserveAspectRatio="none" aria-hidden="true">
          {ties.map(([one, other]) => (
            <line key={one + other} className="neighbours-tie" {...lineOf(at(one), at(other))} />
          ))}
          {related.map(({ id, relation }) => (
            <line key={id} className={`neighbours-line neighbours-${relation}`} {...lineOf(centre, at(id))} />
          ))}
        </svg>
        <p className="neighbours-centre" style={styleOf(centre, rows)} lang={own.firstLanguage} aria-hidden="true">
          {own.first}
        </p>
        <ul aria-labelledby="entry-neighbours">
          {related.map((other) => {
            const names = entryNames(other, shown);
            return (
              <li key={other.id} className="neighbours-term" style={styleOf(at(other.id), rows)}>
                <a href={writeAddress({ section: 'glossary', entryId: other.id })}>
                  <span lang={names.firstLanguage}>{names.first}</span> <small>{say(relationKey(other.relation))}</small>
                </a>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

type Point = { x: number; y: number };

function lineOf(from: Point, to: Point) {
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y, vectorEffect: 'non-scaling-stroke' };
}

function styleOf({ x, y }: Point, rows: number): React.CSSProperties {
  return { '--x': `${x}%`, '--y': `${(100 * y) / rows}%` } as React.CSSProperties;
}
