import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from './Button';
import { useWords } from '../words';

type Props = {
  claimId: string;
  note: string;
  tags: readonly string[];
  onSave: (note: string, tags: string[]) => void;
  onCancel: () => void;
  /** Called on every change, for a window that can close before the reader saves. */
  onDraft?: (note: string, tags: string[]) => void;
  autoFocus?: boolean;
};

// The limits of `Claim`.
const MAX_NOTE = 100_000; // UTF-16 units
const MAX_TAG = 100; // UTF-16 units
const MAX_TAGS = 100;

/** The note and the tags of one saved passage. Ctrl/Cmd+Enter saves, Escape leaves everything as it was. */
export function NoteEditor({ claimId, note, tags, onSave, onCancel, onDraft, autoFocus = false }: Props) {
  const { say } = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(note);
  const [tagLine, setTagLine] = useState(tags.join(', '));
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    if (!autoFocus || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length); // go on writing at the end
  }, [autoFocus]);

  const save = () => {
    const parsed = parseTags(tagLine);
    if (parsed.length > MAX_TAGS || parsed.some((tag) => tag.length > MAX_TAG)) setRefused(true);
    else onSave(text.trim(), parsed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return; // Enter and Escape belong to the input method until the word is chosen
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!saves && event.key !== 'Escape') return;
    event.preventDefault(); // Escape would also close the popup
    event.stopPropagation();
    if (saves) save();
    else onCancel();
  };

  return (
    <form
      className="note-editor"
      data-claim={claimId}
      aria-label={say('common_note')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label className="note-editor-label" htmlFor={`${id}note`}>
        {say('common_note')}
      </label>
      <textarea
        ref={field}
        id={`${id}note`}
        className="note-editor-field note-editor-text"
        rows={4}
        maxLength={MAX_NOTE}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          onDraft?.(event.target.value.trim(), parseTags(tagLine));
        }}
      />
      <label className="note-editor-label" htmlFor={`${id}tags`}>
        {say('note_tags')}
      </label>
      <input
        id={`${id}tags`}
        className="note-editor-field"
        type="text"
        autoComplete="off"
        value={tagLine}
        aria-invalid={refused}
        aria-describedby={`${id}hint`}
        onChange={(event) => {
          setTagLine(event.target.value);
          setRefused(false);
          onDraft?.(text.trim(), parseTags(event.target.value));
        }}
      />
      <p
        id={`${id}hint`}
        className={refused ? 'note-editor-hint note-editor-refused' : 'note-editor-hint'}
        role={refused ? 'alert' : undefined}
      >
        {say(refused ? 'note_tags_refused' : 'note_tags_hint')}
      </p>
      <div className="note-editor-actions">
        <Button look="main" onClick={save}>
          {say('note_save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {say('note_cancel')}
        </Button>
        <span className="note-editor-hint note-editor-keys">{say('note_keys')}</span>
      </div>
    </form>
  );
}

/** Splits a line at commas of either language; each tag once, in the order given. */
function parseTags(line: string): string[] {
  const tags = line.split(/[,，、;；\n]/).map((tag) => tag.trim().replace(/\s+/g, ' '));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
