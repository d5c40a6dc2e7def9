import { memo, useId } from 'react';
import type { EntryShelf } from '../../utils/search/search-entries';
import { writeAddress } from '../../utils/search/library-address';
import { entryNames, isChinese } from './entry-names';
import { useWords } from '../words';

type Props = { shelves: readonly EntryShelf[]; currentId: string | undefined };

/** The id of a row's link, for moving the focus back to it. */
export function entryRowId(entryId: string): string {
  return `entry-row-${entryId}`;
}

/** The glossary's entries by letter, each with the beginning of its definition. */
export const GlossaryList = memo(function GlossaryList({ shelves, currentId }: Props) {
  const { language } = useWords();
  const id = useId();
  return shelves.map(({ letter, entries }) => (
    <section key={letter} className="glossary-list" aria-labelledby={letter && `${id}${letter}`}>
      {letter && (
        <h3 id={`${id}${letter}`} className="glossary-list-letter">
          {letter}
        </h3>
      )}
      <ul>
        {entries.map((row) => {
          const names = entryNames(row, language);
          return (
            <li key={row.id}>
              <a
                id={entryRowId(row.id)}
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
                </span>
                <span className="glossary-list-definition" lang={names.firstLanguage}>
                  {isChinese(language) ? row.zhDefinition : row.definition}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  ));
});
