import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { ErrorCode } from '../../utils/protocol/messages';
import type { EntryRow } from '../../utils/protocol/views';
import { LEVELS } from '../../utils/glossary/entry';
import { searchEntries, shelveEntries } from '../../utils/search/search-entries';
import { Button } from '../base/Button';
import { Choice } from '../base/Choice';
import { EntryArticle } from './EntryArticle';
import { entryRowId, GlossaryList } from './GlossaryList';
import { domainKey, levelKey } from './glossary-words';
import type { LibraryPort } from '../library/library-port';
import { NothingFound } from '../base/NothingFound';
import { errorKey, Notice } from '../base/Notice';
import { SearchField } from '../base/SearchField';
import type { Feedback } from '../base/use-feedback';
import { useEntry } from './use-glossary';
import { useWords } from '../words';

type Props = {
  port: LibraryPort;
  /** Absent until read. */
  rows: readonly EntryRow[] | undefined;
  problem: ErrorCode | undefined;
  onRetry: () => void;
  isShown: boolean;
  /** The entry that is open. */
  entryId: string | undefined;
  onBack: () => void;
  tell: (feedback: Feedback) => void;
};

/** The glossary: the list, and the open entry beside it or, where there is no room, in its place. */
export function GlossaryPane({ port, rows, problem, onRetry, isShown, entryId, onBack, tell }: Props) {
  const { say, count, language } = useWords();
  const [text, setText] = useState('');
  const [domain, setDomain] = useState('');
  const [level, setLevel] = useState('');
  const { view, problem: entryProblem } = useEntry(port, entryId);
  const searched = useDeferredValue(text);
  const found = useMemo(
    () => searchEntries(rows ?? [], { text: searched, domain, level }, language),
    [rows, searched, domain, level, language],
  );
  // What a search found stands in the order of its worth, under no letters.
  const shelves = useMemo(
    () => (searched.trim() === '' ? shelveEntries(found, language) : [{ letter: '', entries: found }]),
    [found, searched, language],
  );
  const domains = useMemo(() => [...new Set((rows ?? []).flatMap((row) => row.domains))].sort(), [rows]);

  const left = useRef<string>(undefined);
  useEffect(() => {
    if (!isShown) return;
    if (entryId === undefined && left.current !== undefined)
      document.getElementById(entryRowId(left.current))?.focus({ preventScroll: true });
    left.current = entryId;
  }, [isShown, entryId]);

  const know = async (id: string, known: boolean) => {
    const reply = await port.send('glossary.know', { id, known });
    if (!reply.ok) tell({ tone: 'problem', key: errorKey(reply.code) });
  };
  const clear = () => {
    setText('');
    setDomain('');
    setLevel('');
  };

  return (
    <div className={entryId === undefined ? 'glossary-pane' : 'glossary-pane glossary-pane-open'}>
      <div className="glossary-pane-list">
        <div className="glossary-pane-filters">
          <SearchField label={say('glossary_search')} hint={say('glossary_search_hint')} value={text} onChange={setText} />
          <Choice
            label={say('glossary_domain')}
            options={[
              { value: '', label: say('glossary_all_domains') },
              ...domains.map((value) => ({ value, label: say(domainKey(value)) })),
            ]}
            value={domain}
            onChoose={setDomain}
          />
          <Choice
            label={say('glossary_level')}
            options={[
              { value: '', label: say('glossary_all_levels') },
              ...LEVELS.map((value: string) => ({ value, label: say(levelKey(value)) })),
            ]}
            value={level}
            onChoose={setLevel}
          />
        </div>
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
        {rows && found.length === 0 && <NothingFound text={say('glossary_nothing_found')} onClear={clear} />}
        <GlossaryList shelves={shelves} currentId={entryId} />
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
        {view && <EntryArticle view={view} onKnow={(known) => void know(view.entry.id, known)} />}
      </div>
    </div>
  );
}
