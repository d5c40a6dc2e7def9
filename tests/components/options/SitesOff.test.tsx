// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { readHost } from '../../../components/options/read-host';
import { SitesOff } from '../../../components/options/SitesOff';
import { click, expectAccessible, field, renderView, type } from '../../support/render-view';

async function open(hosts: string[] = ['www.example.org', 'example.com']) {
  const actions = { onAdd: vi.fn(), onRemove: vi.fn() };
  await renderView(<SitesOff hosts={hosts} {...actions} />);
  return { ...actions, input: field('Name or address of a site') };
}
const alert = () => document.querySelector('[role=alert]')?.textContent;

it('lists the sites by name and switches one on again', async () => {
  const { onRemove } = await open();
  expect([...document.querySelectorAll('.settings-list-name')].map((name) => name.textContent)).toEqual([
    'example.com',
    'www.example.org',
  ]);
  await click('Switch on againexample.com');
  expect(onRemove).toHaveBeenCalledWith('example.com');
});

it('adds the host of whatever address is pasted', async () => {
  const { onAdd, input } = await open();
  await type(input, ' https://News.Example.net/2026/06/robots?x=1 ');
  await click('Switch off');
  expect(onAdd).toHaveBeenCalledWith('news.example.net');
  expect(input.value).toBe('');
});

it('says what to write when it is no site, and keeps what was typed', async () => {
  const { onAdd, input } = await open();
  await type(input, 'all news sites');
  await click('Switch off');
  expect(onAdd).not.toHaveBeenCalled();
  expect(alert()).toContain('Write it like');
  expect([input.value, input.getAttribute('aria-invalid')]).toEqual(['all news sites', 'true']);
  await type(input, 'all');
  expect(alert()).toBeUndefined();
});

it('says when a site is in the list already', async () => {
  const { onAdd, input } = await open();
  await type(input, 'EXAMPLE.com');
  await click('Switch off');
  expect(onAdd).not.toHaveBeenCalled();
  expect(alert()).toContain('already');
});

it('says that no site is switched off', async () => {
  await open([]);
  expect(document.body.textContent).toContain('works on every site');
});

it('is accessible', async () => {
  const { input } = await open();
  await type(input, '?');
  await click('Switch off');
  await expectAccessible();
});

describe('readHost', () => {
  it.each([
    ['example.org', 'example.org'],
    ['Example.ORG/path', 'example.org'],
    ['http://example.org:8080/', 'example.org'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['', undefined],
    ['example', undefined],
    ['two words.org', undefined],
    ['ftp://example.org', undefined],
    ['javascript:alert(1)', undefined],
    ['user@example.org', undefined],
    ['.org', undefined],
  ])('reads %j as %j', (typed, host) => expect(readHost(typed)).toBe(host));
});
