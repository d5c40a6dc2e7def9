// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { SettingsForm } from '../../../components/options/SettingsForm';
import { DEFAULT_SETTINGS } from '../../../utils/protocol/settings';
import { click, control, expectAccessible, field, renderView } from '../../support/render-view';

async function open() {
  const onChange = vi.fn();
  await renderView(<SettingsForm settings={{ ...DEFAULT_SETTINGS }} onChange={onChange} />);
  return onChange;
}

it.each([
  ['Mark glossary terms on pages', { marks: false }],
  ['Mark basic terms too, such as “malware”', { showBasic: true }],
  ['Show the toolbar beside selected text', { selectionToolbar: false }],
])('switches “%s”', async (name, change) => {
  const onChange = await open();
  await click(name);
  expect(onChange).toHaveBeenCalledWith(change);
});

it('shows what is on and what is off', async () => {
  await open();
  expect(control('Mark glossary terms on pages').getAttribute('aria-checked')).toBe('true');
  expect(control('Mark basic terms too, such as “malware”').getAttribute('aria-checked')).toBe('false');
});

it.each([
  ['all', { density: 'all' }],
  ['section', { density: 'section' }],
  ['ask', { paintSaved: 'ask' }],
])('chooses %s', async (value, change) => {
  const onChange = await open();
  await act(async () => document.querySelector<HTMLInputElement>(`input[value=${value}]`)?.click());
  expect(onChange).toHaveBeenCalledWith(change);
});

it('chooses style and colour', async () => {
  const onChange = await open();
  const select = field<HTMLSelectElement>('Citation style');
  await act(async () => {
    select.value = 'csl-json';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await click('Blue');
  expect(onChange.mock.calls.flat()).toEqual([{ citationStyle: 'csl-json' }, { colour: 'blue' }]);
});

it('is accessible', async () => {
  await open();
  await expectAccessible();
});
