import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../utils/protocol/settings';
import { changeSettings, readSettings } from '../../../utils/settings/settings-store';

beforeEach(() => fakeBrowser.reset());

describe('the settings', () => {
  it('of a new install are the defaults', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('are read as they were changed', async () => {
    const changed = await changeSettings(() => ({ density: 'all', knownEntries: ['ai-agent'] }));
    expect(changed).toEqual({ ...DEFAULT_SETTINGS, density: 'all', knownEntries: ['ai-agent'] });
    expect(await readSettings()).toEqual(changed);
    expect(await fakeBrowser.storage.local.get()).toEqual({ settings: changed });
  });

  it('are kept field by field where one of them was stored wrongly', async () => {
    await fakeBrowser.storage.local.set({ settings: { marks: 'yes', density: 'all', later: 1 } });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, density: 'all' });
  });

  it('lose no change of several at the same moment', async () => {
    const know = (entry: string) => changeSettings(({ knownEntries }) => ({ knownEntries: [...knownEntries, entry] }));
    await Promise.all(['a', 'b', 'c', 'd'].map(know));
    expect((await readSettings()).knownEntries).toEqual(['a', 'b', 'c', 'd']);
  });

  it('can be changed after a change that failed, whose caller hears of it', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk'));
    await expect(changeSettings(() => ({ marks: false }))).rejects.toThrow('disk');
    expect(await changeSettings(() => ({ showBasic: true }))).toEqual({ ...DEFAULT_SETTINGS, showBasic: true });
  });

  it('do not change the defaults', async () => {
    const before = structuredClone(DEFAULT_SETTINGS);
    await changeSettings(() => ({ sitesOff: ['news.example'] }));
    expect(DEFAULT_SETTINGS).toEqual(before);
  });
});
