import { useId, useRef, useState } from 'react';
import type { FileGlossary, FileProblem } from '../../utils/exchange/glossary-file';
import { type GlossarySummary, type ReaderGlossary, slugOf } from '../../utils/glossary/reader-glossary';
import type { LibraryPort } from '../library/library-port';
import type { ErrorCode } from '../../utils/protocol/messages';
import { errorKey } from '../base/Notice';
import type { Feedback } from '../base/use-feedback';
import { FileProblems } from './FileProblems';
import type { GlossaryFiles } from '../../utils/exchange/glossary-files';
import { ImportFormats } from './ImportFormats';
import { ImportPreview } from './ImportPreview';
import { useWords } from '../words';

type Props = {
  port: LibraryPort;
  files: GlossaryFiles;
  glossaries: readonly GlossarySummary[];
  tell: (feedback: Feedback) => void;
};
type State =
  | { kind: 'idle' }
  | { kind: 'reading'; fileName: string }
  | { kind: 'refused'; fileName: string; problems: readonly FileProblem[] }
  | { kind: 'read'; fileName: string; glossary: FileGlossary };

/** Brings a glossary in from a file: it is read, shown, and only then added. */
export function GlossaryImport({ port, files, glossaries, tell }: Props) {
  const { say } = useWords();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [isOver, setIsOver] = useState(false);
  const id = useId();

  const turn = useRef(0);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const mine = ++turn.current;
    setState({ kind: 'reading', fileName: file.name });
    const outcome = await files.read(file).catch(() => ({ ok: false as const, problems: [{ reason: 'unreadable' as const }] }));
    if (mine !== turn.current) return; // another file was chosen meanwhile
    setState(
      outcome.ok
        ? { kind: 'read', fileName: file.name, glossary: outcome.value }
        : { kind: 'refused', fileName: file.name, problems: outcome.problems },
    );
  };
  const fail = (code: ErrorCode) => tell({ tone: 'problem', key: errorKey(code) });
  const add = async (glossary: FileGlossary, name: string) => {
    const setId = setIdOf(name, glossaries);
    const there = glossaries.some((other) => other.id === setId);
    const before = there ? await port.send('glossaries.read', { id: setId }) : undefined;
    if (before && !before.ok) return fail(before.code);
    const made = await files.toReader({ ...glossary, name }, setId, before?.value);
    const reply = await port.send('glossaries.put', { glossary: made, expected: before?.value.modified ?? null });
    if (!reply.ok) return fail(reply.code);
    setState({ kind: 'idle' });
    tell({ tone: 'ok', key: before ? 'glossaries_replaced' : 'glossaries_added', undo: () => void undo(setId, before?.value) });
  };
  const undo = async (id: string, before: ReaderGlossary | undefined) => {
    const now = await port.send('glossaries.read', { id });
    if (!now.ok) return fail(now.code);
    // What was switched since stays switched.
    const { everywhere, marked, modified } = now.value;
    const reply = before
      ? await port.send('glossaries.put', { glossary: { ...before, everywhere, marked }, expected: modified })
      : await port.send('glossaries.remove', { id });
    if (!reply.ok) return fail(reply.code);
    tell({ tone: 'ok', key: 'glossaries_undone' });
  };

  return (
    <section
      className={isOver ? 'glossaries-part glossaries-over' : 'glossaries-part'}
      aria-labelledby={`${id}title`}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void read(event.dataTransfer.files[0]);
      }}
    >
      <h3 id={`${id}title`}>{say('glossaries_import')}</h3>
      <p className="glossaries-soft">{say('glossaries_import_about')}</p>
      <input
        id={`${id}file`}
        className="glossaries-file visually-hidden"
        type="file"
        accept=".json,.jsonld,.csv,.tsv,.ttl,.nt,.rdf,.xml,.owl,.tbx"
        onChange={(event) => {
          void read(event.target.files?.[0]);
          event.target.value = ''; // the same file, mended, can be chosen again
        }}
      />
      <label className="button button-plain" htmlFor={`${id}file`}>
        {say('glossaries_choose_file')}
      </label>
      <div aria-live="polite">
        {state.kind === 'reading' && <p>{say('glossaries_reading', [state.fileName])}</p>}
        {state.kind === 'refused' && <FileProblems fileName={state.fileName} problems={state.problems} />}
      </div>
      {state.kind === 'read' && (
        <ImportPreview
          key={state.fileName}
          glossary={state.glossary}
          isThere={(name) => glossaries.some((other) => other.id === setIdOf(name, glossaries))}
          onAdd={(name) => void add(state.glossary, name)}
          onCancel={() => setState({ kind: 'idle' })}
        />
      )}
      <ImportFormats />
    </section>
  );
}

/** The id a glossary of this name has, or gets: one of the same name is replaced, one that only looks alike is not. */
function setIdOf(name: string, glossaries: readonly GlossarySummary[]): string {
  const same = glossaries.find((other) => other.name === name.trim() && other.name !== '');
  if (same) return same.id;
  const slug = `set-${slugOf(name).slice(0, 34).replace(/-+$/, '') || 'glossary'}`;
  let id = slug;
  for (let number = 2; glossaries.some((other) => other.id === id); number++) id = `${slug}-${number}`;
  return id;
}
