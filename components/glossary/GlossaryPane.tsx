import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Claim } from '../../utils/claim/claim';
import { DOMAINS } from '../../utils/glossary/entry';
import type { ErrorCode } from '../../utils/protocol/messages';
import type { EntryRow } from '../../utils/protocol/views';
import { writeAddress } from '../../utils/search/library-address';
import { type EntryQuery, searchEntries, shelveByDomain, shelveEntries } from '../../utils/search/search-entries';
import { Button } from '../base/Button';
import { Choice } from '../base/Choice';
import { EntryArticle } from './EntryArticle';
import { GlossaryFilters, type GlossaryOrder } from './GlossaryFilters';
import { entryRowId, GlossaryList, shelfId } from './GlossaryList';
import { domainKey } from './glossary-words';
import type { LibraryPort } from '../library/library-port';
import { NothingFound } from '../base/NothingFound';
import { errorKey, Notice } from '../base/Notice';
import type { Feedback } from '../base/use-feedback';
import { useEntry } from './use-glossary';
import { useWords } from '../words';

type Props = {
  port: LibraryPort;
  /** Absent until read. */
  rows: readonly EntryRow[] | undefined;
  /** The reader's passages, newest first. */
  claims: readonly Claim[];
  problem: ErrorCode | undefined;
  onRetry: () => void;
  isShown: boolean;
  /** The entry that is open. */
  entryId: string | undefined;
  onBack: () => void;
  /** Takes a term of the reader's out. */
  onRemove: (entryId: string) => void;
  tell: (feedback: Feedback) => void;
};

function goToShelf(letter: string): void {
  const shelf = document.getElementById(shelfId(letter));
  shelf?.scrollIntoView();
  shelf?.querySelector('a')?.focus({ preventScroll: true });
}

const EVERYTHING: EntryQuery = { text: '', domain: '', level: '', origin: '' };

/** The glossary: the list, and the open entry beside it or, where there is no room, in its place. */
export function GlossaryPane({ port, rows, claims, problem, onRetry, isShown, entryId, onBack, onRemove, tell }: Props) {
  const { say, count, language } = useWords();
  const [query, setQuery] = useState(EVERYTHING);
  const [order, setOrder] = useState<GlossaryOrder>('name');
  const { view, problem: entryProblem } = useEntry(port, entryId);
  // A glossary that was removed meanwhile must not keep the list empty.
  const origin = rows?.some((row) => (row.origin?.id ?? 'bundled') === query.origin) ? query.origin : '';
  const asked = useMemo(() => ({ ...query, origin }), [query, origin]);
  const searched = useDeferredValue(asked);
  const found = useMemo(() => searchEntries(rows ?? [], searched, language), [rows, searched, language]);
  const isSearch = searched.text.trim() !== '';
  // What a search found stands in the order of its worth, under no letters.
  const shelves = useMemo(() => {
    if (order === 'domain') return shelveByDomain(found, searched.domain ? [searched.domain] : DOMAINS);
    return isSearch ? [{ letter: '', entries: found }] : shelveEntries(found, language);
  }, [found, order, isSearch, searched.domain, language]);
  const nameOf = useCallback(
    (letter: string) => (order === 'name' ? letter : letter === '' ? say('glossary_no_domain') : say(domainKey(letter))),
    [order, say],
  );
  const about = useMemo(
    () => claims.filter(({ entries }) => entryId !== undefined && entries.includes(entryId)),
    [claims, entryId],
  );

  const left = useRef<string>(undefined);
  useEffect(() => {
    if (!isShown) return;
    const isAnswered = document.activeElement?.closest('.feedback-bar') !== null; // Undo has the focus
    if (entryId === undefined && left.current !== undefined && !isAnswered)
      document.getElementById(entryRowId(left.current))?.focus({ preventScroll: true });
    if (entryId !== undefined) document.getElementById(entryRowId(entryId))?.scrollIntoView({ block: 'nearest' });
    left.current = entryId;
  }, [isShown, entryId, rows]);

  const know = async (id: string, known: boolean) => {
    const reply = await port.send('glossary.know', { id, known });
    if (!reply.ok) tell({ tone: 'problem', key: errorKey(reply.code) });
  };

  return (
    <div className={entryId === undefined ? 'glossary-pane' : 'glossary-pane glossary-pane-open'}>
      <div className="glossary-pane-list">
        <GlossaryFilters
          query={asked}
          onQuery={(change) => setQuery((before) => ({ ...before, ...change }))}
          order={order}
          onOrder={setOrder}
          rows={rows ?? []}
        />
        <p className="glossary-pane-tools">
          <a href={writeAddress({ section: 'term' })}>{say('glossary_add_term')}</a>
          <a href={writeAddress({ section: 'glossaries' })}>{say('glossary_glossaries')}</a>
        </p>
        {problem && (
          <Notice tone="problem">
            <span>{say(errorKey(problem))}</span>
            <Button onClick={onRetry}>{say('library_try_again')}</Button>
          </Notice>
        )}
        {rows && (
          <p className="glossary-pane-count" role="status">
            {found.length === rows.length
              ? count('glossary_terms', found.length)
              : count('glossary_terms_of', found.length, [String(rows.length)])}
          </p>
        )}
        {order === 'domain' && shelves.length > 4 && (
          <Choice
            label={say('glossary_go_to')}
            options={shelves.map(({ letter }) => ({ value: letter, label: nameOf(letter) }))}
            value={shelves[0]?.letter ?? ''}
            onChoose={goToShelf}
          />
        )}
        {order === 'name' && shelves.length > 4 && (
          <nav className="glossary-letters" aria-label={say('glossary_letters')}>
            {shelves.map(({ letter }) => (
              <button key={letter} type="button" onClick={() => goToShelf(letter)}>
                {letter || '#'}
              </button>
            ))}
          </nav>
        )}
        {rows && found.length === 0 && <NothingFound text={say('glossary_nothing_found')} onClear={() => setQuery(EVERYTHING)} />}
        <GlossaryList shelves={shelves} currentId={entryId} nameOf={nameOf} />
      </div>
      <div className="glossary-pane-entry">
        {entryId !== undefined && (
          <div className="glossary-pane-back">
            <Button look="quiet" onClick={onBack}>
              <span aria-hidden="true">←</span>
              {say('common_back')}
            </Button>
          </div>
        )}
        {entryProblem && (
          <Notice tone="problem">{say(entryProblem === 'not-found' ? 'glossary_no_such_term' : errorKey(entryProblem))}</Notice>
        )}
        {entryId === undefined && <p className="glossary-pane-choose">{say('glossary_choose')}</p>}
        {view && (
          <EntryArticle
            view={view}
            claims={about}
            onKnow={(known) => void know(view.entry.id, known)}
            onRemove={() => onRemove(view.entry.id)}
          />
        )}
      </div>
    </div>
  );
}
