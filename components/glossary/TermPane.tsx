import { useCallback, useState } from 'react';
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

// What was typed and not saved, by the entry it is for: a look at another place must not lose it.
const drafts = new Map<string, TermFields>();

/** Adds a term, changes one of the reader's own, or makes the reader's version of another glossary's entry. */
export function TermPane({ port, rows, entryId, onSaved, onCancel, tell }: Props) {
  const { say } = useWords();
  const { view, problem } = useEntry(port, entryId);
  const keepDraft = useCallback((fields: TermFields) => void drafts.set(entryId ?? '', fields), [entryId]);
  // What was read first stays: a change elsewhere must not take away what the reader is typing.
  const [opened, setOpened] = useState<EntryView>();
  if (view && view.entry.id === entryId && !opened) setOpened(view);
  if (problem && !opened)
    return <Notice tone="problem">{say(problem === 'not-found' ? 'glossary_no_such_term' : errorKey(problem))}</Notice>;
  if (entryId !== undefined && !opened) return <p className="library-loading">{say('library_loading')}</p>;

  const task = taskOf(opened);
  const own = rows.filter(({ id, origin }) => origin?.id === OWN_GLOSSARY && !(task === 'edit' && id === entryId));
  const save = async (fields: TermFields) => {
    const made = makeTerm(fields, opened);
    const reply = await port.send('terms.put', { ...made, mode: task === 'edit' ? 'change' : 'add' });
    if (!reply.ok) return tell({ tone: 'problem', key: errorKey(reply.code) });
    drafts.delete(entryId ?? '');
    tell({ tone: 'ok', key: 'term_saved' });
    onSaved(reply.value.id);
  };
  const cancel = () => {
    drafts.delete(entryId ?? '');
    onCancel();
  };
  return (
    <TermEditor
      key={entryId ?? 'new'}
      initial={drafts.get(entryId ?? '') ?? (opened ? fieldsOf(opened.entry, opened.sources) : EMPTY)}
      task={task}
      ownHeadwords={own.map(({ headword }) => headword)}
      onSave={(fields) => void save(fields)}
      others={rows}
      onDraft={keepDraft}
      onCancel={cancel}
    />
  );
}

function taskOf(view: EntryView | undefined): 'add' | 'edit' | 'version' {
  if (!view) return 'add';
  return view.origin?.id === OWN_GLOSSARY ? 'edit' : 'version';
}
