import type { PageMetadata } from '../../utils/citation/page-metadata';
import { browser } from '../../utils/messaging/browser';
import type { PageBridge, UiBridge } from '../../utils/page/bridge';
import type { ErrorCode } from '../../utils/protocol/messages';
import type { FrameView, TabView } from '../../utils/protocol/views';
import { failure, type Result, success } from '../../utils/result/result';
import { readSettings } from '../../utils/settings/settings-store';
import { bringPageScript, bringUi, runInFrames } from './frames';
import type { Glossaries } from './glossaries';

type World = { footlightPage?: PageBridge; footlightUi?: UiBridge };

/** Reads what a tab shows: mentions, saved passages and the page's own account of itself, from all its frames. */
export async function readTab(tabId: number, glossaries: Glossaries): Promise<Result<TabView, ErrorCode>> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return failure('not-found');
  const url = tab.url ?? '';
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const settings = await readSettings();
  const siteOn = !settings.sitesOff.includes(host);
  const closed: TabView = { readable: false, host, siteOn, frames: [], entries: [], url };
  if (!/^https?:/.test(url)) return success(closed);
  try {
    const frames = await readFrames(tabId);
    await bringUi({ tabId, frameId: 0 });
    const [metadata] = await runInFrames(tabId, 0, () => (globalThis as World).footlightUi?.readMetadata(), []);
    const mentioned = new Set(frames.flatMap(({ mentions }) => mentions.map(({ entryId }) => entryId)));
    const directory = await glossaries.directory();
    return success({
      ...closed,
      readable: true,
      frames,
      entries: [...mentioned].flatMap((id) => {
        const names = directory.get(id);
        return names ? [{ id, headword: names.headword, zhHeadword: names.zhHeadword, domains: [...names.domains] }] : [];
      }),
      ...(metadata?.value && { metadata: metadata.value satisfies PageMetadata }),
    });
  } catch {
    return success(closed); // the browser lets no extension into this page
  }
}

async function readFrames(tabId: number): Promise<FrameView[]> {
  const summaries = await runInFrames(tabId, 'all', () => (globalThis as World).footlightPage?.summary(), []);
  return summaries.flatMap(({ frameId, value }) => (value ? [{ frameId, ...value }] : []));
}

/** Brings a tab to the front and goes to a mention or a saved passage in one of its frames. */
export async function jump(
  tabId: number,
  frameId: number,
  to: { entryId: string; showCard: boolean } | { claimId: string },
): Promise<Result<Record<string, never>, ErrorCode>> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    await runInFrames(
      tabId,
      frameId,
      (target: typeof to) => {
        const { footlightPage: page } = globalThis as World;
        if ('claimId' in target) page?.jumpToClaim(target.claimId);
        else page?.jumpToEntry(target.entryId, target.showCard);
      },
      [to],
    );
    return success({});
  } catch {
    return failure('page-unreadable');
  }
}

/** Steps to the next or previous mark: in the frame that has the focus if it has marks, else in the first that has. */
export async function stepMark(tabId: number, direction: 1 | -1): Promise<void> {
  const frames = await runInFrames(
    tabId,
    'all',
    () => {
      const { footlightPage: page } = globalThis as World;
      const count = page ? page.summary().mentions.length + page.summary().claims.length : 0;
      return { count, focused: document.hasFocus() && document.activeElement?.localName !== 'iframe' };
    },
    [],
  );
  const marked = frames.filter(({ value }) => value.count > 0);
  const chosen = marked.find(({ value }) => value.focused) ?? marked[0];
  if (!chosen) return;
  await runInFrames(tabId, chosen.frameId, (step: 1 | -1) => (globalThis as World).footlightPage?.step(step), [direction]);
}

/**
 * Saves or copies what is selected in a tab, bringing our scripts in where the gate had no reason to.
 *
 * @param frameId - the frame, where known; else the one that has a selection
 */
export async function useSelection(tabId: number, frameId: number | undefined, use: 'save' | 'copy'): Promise<void> {
  const frame = frameId ?? (await frameWithSelection(tabId));
  await bringPageScript({ tabId, frameId: frame });
  await bringUi({ tabId, frameId: frame });
  await runInFrames(
    tabId,
    frame,
    (how: 'save' | 'copy') => {
      const { footlightUi: ui } = globalThis as World;
      return how === 'save' ? ui?.saveSelection() : ui?.copySelection();
    },
    [use],
  );
}

async function frameWithSelection(tabId: number): Promise<number> {
  const frames = await runInFrames(
    tabId,
    'all',
    () => (document.getSelection()?.isCollapsed === false ? document.hasFocus() : undefined),
    [],
  );
  return (frames.find(({ value }) => value) ?? frames[0])?.frameId ?? 0;
}
