import { useId, useState } from 'react';
import type { FileGlossary, FileProblem } from '../../utils/exchange/glossary-file';
import { type GlossarySummary, type ReaderGlossary, slugOf } from '../../utils/glossary/reader-glossary';
import type { LibraryPort } from '../library/library-port';
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

  const read = async (file: File | undefined) => {
    if (!file) return;
    setState({ kind: 'reading', fileName: file.name });
    const outcome = await files.read(file);
    setState(
      outcome.ok
        ? { kind: 'read', fileName: file.name, glossary: outcome.value }
        : { kind: 'refused', fileName: file.name, problems: outcome.problems },
    );
  };
  const add = async (glossary: FileGlossary, name: string) => {
    const setId = setIdOf(name, glossaries);
    const before = await beforeOf(setId);
    const made = await files.toReader({ ...glossary, name }, setId, before);
    const reply = await port.send('glossaries.put', { glossary: made });
    if (!reply.ok) return tell({ tone: 'problem', key: errorKey(reply.code) });
    setState({ kind: 'idle' });
    tell({ tone: 'ok', key: 'glossaries_added', undo: () => void undo(setId, before) });
  };
  const beforeOf = async (setId: string): Promise<ReaderGlossary | undefined> => {
    if (!glossaries.some((other) => other.id === setId)) return undefined;
    const reply = await port.send('glossaries.read', { id: setId });
    return reply.ok ? reply.value : undefined;
  };
  const undo = async (setId: string, before: ReaderGlossary | undefined) => {
    const reply = before
      ? await port.send('glossaries.put', { glossary: { ...before, modified: new Date().toISOString() } })
      : await port.send('glossaries.remove', { id: setId });
    tell(reply.ok ? { tone: 'ok', key: 'glossaries_undone' } : { tone: 'problem', key: errorKey(reply.code) });
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
  const slug = `set-${slugOf(name).slice(0, 34) || 'glossary'}`;
  let id = slug;
  for (let number = 2; glossaries.some((other) => other.id === id); number++) id = `${slug}-${number}`;
  return id;
}
