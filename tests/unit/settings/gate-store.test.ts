import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BUCKETS, bucketKey, GATE_KEY, gateHash, type GateView } from '../../../utils/protocol/gate-view';
import { DEFAULT_SETTINGS } from '../../../utils/protocol/settings';
import { guardStorage, isGatePublished, publishGate, setGateTerms, touchGate } from '../../../utils/settings/gate-store';

const PAGES = ['//news.example/a', '//news.example/b', '//other.example'];
const SETTINGS = { ...DEFAULT_SETTINGS, sitesOff: ['off.example'] };

// Vitest makes texts of the build's constants, and any text but the empty one is true.
let area: 'session' | 'local' = 'session';
function runIn(browser: 'chrome' | 'firefox'): void {
  vi.stubEnv('FIREFOX', browser === 'firefox' ? 'true' : '');
  area = browser === 'firefox' ? 'local' : 'session';
  fakeBrowser.reset();
}

const stored = () => fakeBrowser.storage[area].get();
const view = async () => (await stored())[GATE_KEY] as GateView;

/** What a gate finds out of the view: whether the page may have saved passages. */
async function isListed(page: string): Promise<boolean> {
  const hash = gateHash((await view()).salt, page);
  return ((await stored())[bucketKey(hash)] as number[]).includes(hash);
}

describe.each(['chrome', 'firefox'] as const)('the gate’s view in %s', (browser) => {
  beforeEach(() => runIn(browser));

  it('lists every saved page and no other', async () => {
    await publishGate(SETTINGS, PAGES);
    for (const page of PAGES) expect(await isListed(page), page).toBe(true);
    expect(await isListed('//news.example/c')).toBe(false);
  });

  it('tells of settings, and of sites that are off by their hashes', async () => {
    await publishGate(SETTINGS, []);
    const { salt, ...rest } = await view();
    expect(rest).toEqual({ revision: 1, marks: true, sitesOff: [gateHash(salt, 'off.example')] });
  });

  it('names no page, no host and no entry', async () => {
    await publishGate({ ...SETTINGS, knownEntries: ['ai-agent'] }, PAGES);
    await touchGate(SETTINGS, '//new.example/d');
    expect(JSON.stringify(await stored())).not.toMatch(/example|ai-agent/);
  });

  it('has a number that grows with every change, and keeps its salt', async () => {
    await publishGate(SETTINGS, PAGES);
    const { salt } = await view();
    await touchGate(SETTINGS);
    await touchGate(SETTINGS, '//new.example');
    await publishGate(SETTINGS, PAGES);
    expect(await view()).toMatchObject({ revision: 4, salt });
  });

  it('has another salt in another browser', async () => {
    await publishGate(SETTINGS, []);
    const { salt } = await view();
    fakeBrowser.reset();
    await publishGate(SETTINGS, []);
    expect((await view()).salt).not.toBe(salt);
  });

  it('lists a page from the moment it has a saved passage, once', async () => {
    await publishGate(SETTINGS, PAGES);
    await touchGate(SETTINGS, '//new.example');
    await touchGate(SETTINGS, '//new.example');
    expect(await isListed('//new.example')).toBe(true);
    for (const page of PAGES) expect(await isListed(page), page).toBe(true);
    const hashes = Object.entries(await stored()).flatMap(([key, value]) => (key === GATE_KEY ? [] : (value as number[])));
    expect(hashes).toHaveLength(PAGES.length + 1);
  });

  it('loses no change of several at the same moment', async () => {
    await publishGate(SETTINGS, []);
    const { salt } = await view();
    const pages = Array.from({ length: 1000 }, (_, number) => `//news.example/${number}`);
    const together = pages.filter((page) => bucketKey(gateHash(salt, page)) === 'gate-0').slice(0, 4);
    await Promise.all(together.map((page) => touchGate(SETTINGS, page)));
    expect(await Promise.all(together.map(isListed))).toEqual([true, true, true, true]);
    expect(await view()).toMatchObject({ revision: 5 });
  });

  it('can be touched after a time when it could not', async () => {
    await publishGate(SETTINGS, []);
    vi.spyOn(fakeBrowser.storage[area], 'set').mockRejectedValueOnce(new Error('disk'));
    await expect(touchGate(SETTINGS, PAGES[0])).rejects.toThrow('disk');
    await touchGate(SETTINGS, PAGES[1]);
    expect(await isListed(PAGES[1] ?? '')).toBe(true);
  });

  it('forgets pages that have none when it is published anew', async () => {
    await publishGate(SETTINGS, PAGES);
    await publishGate(SETTINGS, PAGES.slice(1));
    expect(await isListed(PAGES[0] ?? '')).toBe(false);
    expect(Object.keys(await stored())).toHaveLength(BUCKETS + 1);
  });

  it('is not touched before it was published', async () => {
    expect(await isGatePublished()).toBe(false);
    await touchGate(SETTINGS, '//new.example');
    await setGateTerms('x');
    expect(await stored()).toEqual({});
    await publishGate(SETTINGS, []);
    expect(await isGatePublished()).toBe(false); // the reader's terms are still to come
    await setGateTerms('drift');
    expect(await isGatePublished()).toBe(true);
    await publishGate(SETTINGS, []);
    await touchGate(SETTINGS);
    expect((await view()).terms).toBe('drift');
  });
});

const LEVELS = [
  { browser: 'chrome', session: 'TRUSTED_AND_UNTRUSTED_CONTEXTS', local: 'TRUSTED_CONTEXTS' },
  { browser: 'firefox', session: undefined, local: 'TRUSTED_CONTEXTS' },
] as const;

describe('the storage’s guard', () => {
  it.each(LEVELS)(
    'in $browser sets the session’s level to $session and the other’s to $local',
    async ({ browser, session, local }) => {
      runIn(browser);
      const levels: Record<string, string | undefined> = {};
      for (const name of ['session', 'local'] as const) {
        const setAccessLevel = ({ accessLevel }: { accessLevel: string }) => Promise.resolve(void (levels[name] = accessLevel));
        Object.assign(fakeBrowser.storage[name], { setAccessLevel });
      }
      await guardStorage();
      expect(levels).toEqual({ ...(session && { session }), local });
    },
  );

  it('does without levels where the browser has none', async () => {
    runIn('firefox');
    for (const name of ['session', 'local'] as const) Object.assign(fakeBrowser.storage[name], { setAccessLevel: undefined });
    await expect(guardStorage()).resolves.toBeUndefined();
  });
});
