// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { NoteEditor } from '../../../components/base/NoteEditor';
import { click, expectAccessible, field, press, renderView, type } from '../../support/render-view';

async function open(change: { note?: string; tags?: string[]; autoFocus?: boolean } = {}) {
  const onSave = vi.fn();
  const onCancel = vi.fn();
  const onDraft = vi.fn();
  await renderView(
    <NoteEditor
      claimId="one"
      note="before"
      tags={['labs', 'policy']}
      onSave={onSave}
      onCancel={onCancel}
      onDraft={onDraft}
      {...change}
    />,
  );
  return { onSave, onCancel, onDraft, note: field<HTMLTextAreaElement>('Note'), tags: field('Tags') };
}

it('shows the note and its tags, and saves both as they were changed', async () => {
  const { onSave, note, tags } = await open();
  expect([note.value, tags.value]).toEqual(['before', 'labs, policy']);
  await type(note, ' after\nsecond line ');
  await click('Save note');
  expect(onSave).toHaveBeenCalledWith('after\nsecond line', ['labs', 'policy']);
});

it.each([
  ['one, two', ['one', 'two']],
  ['一，二、三', ['一', '二', '三']],
  [' many   spaces ,, twice, twice', ['many spaces', 'twice']],
  ['', []],
])('reads the tags %j as %j', async (line, expected) => {
  const { onSave, tags } = await open();
  await type(tags, line);
  await click('Save note');
  expect(onSave).toHaveBeenCalledWith('before', expected);
});

it.each([{ ctrlKey: true }, { metaKey: true }])('saves on Enter with %j', async (modifier) => {
  const { onSave, note } = await open();
  await press(note, 'Enter', modifier);
  expect(onSave).toHaveBeenCalledOnce();
});

it('goes on to a new line on Enter alone', async () => {
  const { onSave, note } = await open();
  await press(note, 'Enter');
  expect(onSave).not.toHaveBeenCalled();
});

it('cancels on Escape and lets nobody else hear it', async () => {
  const { onCancel, note } = await open();
  const outside = vi.fn();
  document.addEventListener('keydown', (event) => outside(event.defaultPrevented), { once: true });
  await press(note, 'Escape');
  expect(onCancel).toHaveBeenCalledOnce();
  expect(outside.mock.calls.flat()).not.toContain(false);
});

it('leaves Escape and Enter to an input method that is composing', async () => {
  const { onCancel, onSave, note } = await open();
  await press(note, 'Escape', { isComposing: true });
  await press(note, 'Enter', { ctrlKey: true, isComposing: true });
  expect(onCancel).not.toHaveBeenCalled();
  expect(onSave).not.toHaveBeenCalled();
});

it('refuses a tag that is too long, says so and keeps what was written', async () => {
  const { onSave, tags } = await open();
  await type(tags, 'x'.repeat(101));
  await click('Save note');
  expect(onSave).not.toHaveBeenCalled();
  expect(document.querySelector('[role=alert]')?.textContent).toContain('100 characters');
  expect(tags.value).toHaveLength(101);
});

it('reports each change, for a window that may close', async () => {
  const { onDraft, note } = await open();
  await type(note, 'half a thou');
  expect(onDraft).toHaveBeenLastCalledWith('half a thou', ['labs', 'policy']);
});

it('takes the focus when asked to, at the end of the note', async () => {
  const { note } = await open({ autoFocus: true });
  expect(document.activeElement).toBe(note);
  expect(note.selectionStart).toBe('before'.length);
});

it('is accessible', async () => {
  await open();
  await expectAccessible();
});
