import type { Scripting } from 'webextension-polyfill';
import { CLAIM_COLOURS } from '../../utils/claim/claim-colours';
import { browser } from '../../utils/messaging/browser';
import type { PageBridge, PageConfig, UiBridge } from '../../utils/page/bridge';
import { highlightSheet } from '../../utils/page/highlight-sheet';

/** A frame of a tab. */
export type Frame = { tabId: number; frameId: number };

type World = { footlightPage?: PageBridge; footlightUi?: UiBridge; footlightConfig?: PageConfig };

/**
 * Brings the page script into a frame, unless it is there. Throws where the browser lets no extension in.
 */
export async function bringPageScript(frame: Frame): Promise<void> {
  const target = targetOf(frame);
  const [first] = await browser.scripting.executeScript({
    target,
    func: (given: PageConfig) => ((globalThis as World).footlightConfig ??= given).names,
    args: [{ names: randomNames() }],
  });
  const names = first?.result as PageConfig['names'];
  // Also when they were there: a background that was stopped between the two would leave the marks without a look.
  await browser.scripting.insertCSS({ target, css: highlightSheet(names) });
  await browser.scripting.executeScript({ target, files: ['terms.js', 'page.js'] });
}

/** Brings the user interface into a frame, unless it is there. */
export async function bringUi(frame: Frame): Promise<void> {
  const [first] = await browser.scripting.executeScript({
    target: targetOf(frame),
    func: () => (globalThis as World).footlightUi !== undefined,
  });
  if (!first?.result) await browser.scripting.executeScript({ target: targetOf(frame), files: ['page-ui.js'] });
}

/** Runs a function in one frame of a tab, or in all; gives what came back from each frame that let it in. */
export async function runInFrames<Args extends unknown[], Value>(
  tabId: number,
  frameId: number | 'all',
  func: (...args: Args) => Value | Promise<Value>,
  args: Args,
): Promise<{ frameId: number; value: Value }[]> {
  const results = await browser.scripting.executeScript({
    target: frameId === 'all' ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
    func: func,
    args,
  });
  return results.flatMap(({ frameId: from, result }: Scripting.InjectionResult) =>
    result === undefined || result === null ? [] : [{ frameId: from, value: result as Value }],
  );
}

function targetOf({ tabId, frameId }: Frame): Scripting.InjectionTarget {
  return { tabId, frameIds: [frameId] };
}

/** New names for each page load: the registry of highlights is open to the page, and learns nothing from them. */
function randomNames(): PageConfig['names'] {
  const name = () => `h${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
  return {
    term: name(),
    focus: name(),
    claims: Object.fromEntries(CLAIM_COLOURS.map((colour) => [colour, name()])) as PageConfig['names']['claims'],
  };
}
