import { memo, useId } from 'react';
import type { EntryShelf } from '../../utils/search/search-entries';
import { writeAddress } from '../../utils/search/library-address';
import { entryNames, isChinese } from './entry-names';
import { useWords } from '../words';

type Props = {
  shelves: readonly EntryShelf[];
  currentId: string | undefined;
  /** The heading over a shelf. */
  nameOf: (letter: string) => string;
};

/** The id of a row's link, for moving the focus back to it; of its first, where an entry stands on several shelves. */
export function entryRowId(entryId: string): string {
  return `entry-row-${entryId}`;
}

/** The glossary's entries on shelves, each with the beginning of its definition. */
export const GlossaryList = memo(function GlossaryList({ shelves, currentId, nameOf }: Props) {
  const { say, language } = useWords();
  const id = useId();
  const seen = new Set<string>();
  return shelves.map(({ letter, entries }) => (
    <section key={letter} className="glossary-list" id={shelfId(letter)} aria-labelledby={nameOf(letter) && `${id}${letter}`}>
      {nameOf(letter) && (
        <h3 id={`${id}${letter}`} className="glossary-list-letter">
          {nameOf(letter)}
        </h3>
      )}
      <ul>
        {entries.map((row) => {
          const names = entryNames(row, language);
          const isFirst = !seen.has(row.id);
          seen.add(row.id);
          const inChinese = isChinese(language) && row.zhDefinition !== '';
          return (
            <li key={row.id}>
              <a
                id={isFirst ? entryRowId(row.id) : undefined}
                className="glossary-list-row"
                href={writeAddress({ section: 'glossary', entryId: row.id })}
                aria-current={row.id === currentId || undefined}
              >
                <span className="glossary-list-names">
                  <span className="glossary-list-name" lang={names.firstLanguage}>
                    {names.first}
                  </span>{' '}
                  <span className="glossary-list-second" lang={names.secondLanguage}>
                    {names.second}
                  </span>
                  {row.origin && <span className="glossary-list-origin">{row.origin.name || say('glossary_yours')}</span>}
                </span>
                <span className="glossary-list-definition" lang={inChinese ? 'zh-Hans' : 'en'}>
                  {inChinese ? row.zhDefinition : row.definition}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  ));
});

/** The id of a shelf, for going to it. */
export function shelfId(letter: string): string {
  return `glossary-shelf-${letter.replace('.', '-') || 'none'}`;
}
