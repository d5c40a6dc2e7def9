import { fieldsOf, makeTerm, type TermFields } from '../../utils/glossary/make-term';
import { OWN_GLOSSARY } from '../../utils/glossary/reader-glossary';
import type { EntryRow, EntryView } from '../../utils/protocol/views';
import type { LibraryPort } from '../library/library-port';
import { errorKey, Notice } from '../base/Notice';
import type { Feedback } from '../base/use-feedback';
import { TermEditor } from './TermEditor';
import { useEntry } from './use-glossary';
import { useWords } from '../words';

type Props = {
  port: LibraryPort;
  rows: readonly EntryRow[];
  /** The entry to change or to start from; absent for a new term. */
  entryId: string | undefined;
  onSaved: (entryId: string) => void;
  onCancel: () => void;
  tell: (feedback: Feedback) => void;
};

const EMPTY: TermFields = {
  headword: '',
  forms: '',
  definition: '',
  whyItMatters: '',
  zhHeadword: '',
  zhDefinition: '',
  domain: '',
  onlyNearAi: false,
  sourceTitle: '',
  sourceUrl: '',
};

/** Adds a term, changes one of the reader's own, or makes the reader's version of another glossary's entry. */
export function TermPane({ port, rows, entryId, onSaved, onCancel, tell }: Props) {
  const { say } = useWords();
  const { view, problem } = useEntry(port, entryId);
  if (problem)
    return <Notice tone="problem">{say(problem === 'not-found' ? 'glossary_no_such_term' : errorKey(problem))}</Notice>;
  if (entryId !== undefined && view?.entry.id !== entryId) return <p className="library-loading">{say('library_loading')}</p>;

  const isOwn = view?.origin?.id === OWN_GLOSSARY;
  const own = rows.filter(({ id, origin }) => origin?.id === OWN_GLOSSARY && !(isOwn && id === entryId));
  const save = async (fields: TermFields) => {
    const base = view && { entry: view.entry, sources: view.sources, isOwn };
    const { entry, sources } = makeTerm(fields, base, new Set(rows.map(({ id }) => id)));
    const reply = await port.send('terms.put', { entry, sources });
    if (!reply.ok) return tell({ tone: 'problem', key: errorKey(reply.code) });
    // The reader's version takes the place of the one it was made after.
    if (view && !isOwn) await port.send('glossary.know', { id: view.entry.id, known: true });
    tell({ tone: 'ok', key: 'term_saved' });
    onSaved(entry.id);
  };
  return (
    <TermEditor
      key={entryId ?? 'new'}
      initial={view ? fieldsOf(view.entry, view.sources) : EMPTY}
      task={taskOf(view, isOwn)}
      ownHeadwords={own.map(({ headword }) => headword)}
      onSave={(fields) => void save(fields)}
      onCancel={onCancel}
    />
  );
}

function taskOf(view: EntryView | undefined, isOwn: boolean): 'add' | 'edit' | 'version' {
  if (!view) return 'add';
  return isOwn ? 'edit' : 'version';
}
