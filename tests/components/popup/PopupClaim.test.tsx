// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { PopupClaim } from '../../../components/popup/PopupClaim';
import { CLAIM_STATES, type ClaimState } from '../../../utils/protocol/views';
import { aClaim } from '../../support/library-data';
import { click, control, expectAccessible, renderView } from '../../support/render-view';

const CLAIM = aClaim(1, {
  quotation: 'A reward that almost says what we mean.',
  note: 'Ask her\nagain',
  tags: ['reward', 'Qiu'],
});

async function open(state: ClaimState | undefined = 'exact', editing = false) {
  const actions = {
    onJump: vi.fn(),
    onColour: vi.fn(),
    onEdit: vi.fn(),
    onSaveNote: vi.fn(),
    onDraftNote: vi.fn(),
    onCancelNote: vi.fn(),
    onCopy: vi.fn(),
    onDelete: vi.fn(),
  };
  await renderView(
    <ul>
      <PopupClaim claim={CLAIM} state={state} editing={editing} {...actions} />
    </ul>,
  );
  return actions;
}

const WORDS: Record<ClaimState, string> = {
  exact: 'On the page',
  moved: 'Moved on the page',
  ambiguous: 'Several equal places',
  gone: 'Not found on the page now',
};
it.each(CLAIM_STATES)('says how a passage stands on the page: %s', async (state) => {
  await open(state);
  expect(document.querySelector('.popup-claim-state')?.textContent).toBe(WORDS[state]);
});

it('shows the quotation in its colour, the note and the tags', async () => {
  await open();
  expect(document.querySelector('.quotation-yellow blockquote')?.textContent).toBe(CLAIM.quotation);
  expect(document.querySelector('.popup-claim-note')?.textContent).toBe('Ask her\nagain');
  expect([...document.querySelectorAll('.popup-claim-tags li')].map((tag) => tag.textContent)).toEqual(['reward', 'Qiu']);
});

it('offers to jump, recolour, annotate, copy and delete', async () => {
  const actions = await open();
  await click('Jump');
  await click('Green');
  await click('Edit note');
  await click('Copy with citation');
  await click('Delete');
  expect(actions.onColour).toHaveBeenCalledWith('green');
  for (const action of [actions.onJump, actions.onEdit, actions.onCopy, actions.onDelete]) expect(action).toHaveBeenCalledOnce();
});

it('edits the note in place', async () => {
  const { onSaveNote } = await open('exact', true);
  expect(control('Edit note').getAttribute('aria-expanded')).toBe('true');
  await click('Save note');
  expect(onSaveNote).toHaveBeenCalledWith('Ask her\nagain', ['reward', 'Qiu']);
});

it.each([false, true])('is accessible (editing: %s)', async (editing) => {
  await open('moved', editing);
  await expectAccessible();
});
