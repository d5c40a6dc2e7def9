import { useEffect, useRef, useState } from 'react';
import type { FileGlossary } from '../../utils/exchange/glossary-file';
import { Button } from '../base/Button';
import { TextField } from '../base/TextField';
import { useWords } from '../words';

type Props = {
  glossary: FileGlossary;
  /** Whether a glossary of this name is there, so that it would be replaced. */
  isThere: (name: string) => boolean;
  onAdd: (name: string) => void;
  onCancel: () => void;
};

const SHOWN = 5; // terms, to recognise the file by

/** What a file holds, before it is added. */
export function ImportPreview({ glossary, isThere, onAdd, onCancel }: Props) {
  const { say, count } = useWords();
  const [name, setName] = useState(glossary.name);
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const add = () => {
    setAsked(true);
    if (name.trim() !== '') onAdd(name.trim());
  };
  return (
    <div ref={box} className="import-preview" tabIndex={-1} role="group" aria-label={say('import_preview')}>
      <p>
        <strong>{count('import_found', glossary.entries.length)}</strong> {glossary.credit}
      </p>
      <ul className="import-preview-terms">
        {glossary.entries.slice(0, SHOWN).map(({ id, headword, definition }) => (
          <li key={id}>
            <strong>{headword}</strong> {definition}
          </li>
        ))}
        {glossary.entries.length > SHOWN && <li>…</li>}
      </ul>
      {glossary.leftOut !== undefined && glossary.leftOut > 0 && <p>{count('import_left_out', glossary.leftOut)}</p>}
      <TextField
        label={say('import_name')}
        value={name}
        onChange={setName}
        isNeeded
        problem={asked && name.trim() === '' ? say('import_name_needed') : undefined}
      />
      {isThere(name) && <p>{say('import_replaces')}</p>}
      <p className="term-editor-buttons">
        <Button look="main" onClick={add}>
          {say(isThere(name) ? 'import_replace' : 'import_add')}
        </Button>
        <Button onClick={onCancel}>{say('term_cancel')}</Button>
      </p>
    </div>
  );
}
