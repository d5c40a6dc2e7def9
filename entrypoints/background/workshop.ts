import { failure, type Result } from '../../utils/result/result';
import type { FormattedCitation } from '../../utils/citation/citation-style';
import { browser } from '../../utils/messaging/browser';
import type { ErrorCode } from '../../utils/protocol/messages';
import type { WorkDone, WorkOrder } from '../../utils/protocol/workshop';

type Offscreen = {
  hasDocument: () => Promise<boolean>;
  createDocument: (options: { url: string; reasons: string[]; justification: string }) => Promise<void>;
};

const PAGE = 'workshop.html';
let opening: Promise<void> | undefined;

/** Has the workshop format a citation, and copy it if the order says so; opens the workshop first where it is not open. */
export async function orderWork(order: WorkOrder): Promise<Result<FormattedCitation, ErrorCode>> {
  try {
    opening ??= openWorkshop();
    await opening;
    if (!import.meta.env.FIREFOX || order.workshop === 'render')
      return await browser.runtime.sendMessage<WorkOrder, WorkDone>(order);
    // A frame of Firefox's background page may not copy, but the page itself may.
    const rendered = await browser.runtime.sendMessage<WorkOrder, WorkDone>({ ...order, workshop: 'render' });
    return rendered.ok && !(await copyHere(rendered.value)) ? failure('copy-failed') : rendered;
  } catch {
    return failure('citation-failed'); // the workshop could not be opened or was closed in mid-work
  } finally {
    opening = undefined;
  }
}

async function openWorkshop(): Promise<void> {
  if (import.meta.env.FIREFOX) return openInBackgroundPage();
  const { offscreen } = (globalThis as unknown as { chrome: { offscreen: Offscreen } }).chrome;
  if (await offscreen.hasDocument()) return;
  await offscreen.createDocument({
    url: PAGE,
    reasons: ['CLIPBOARD'],
    justification: 'Formats citations and copies them where no page can read or change them.',
  });
}

async function copyHere({ plain, html }: FormattedCitation): Promise<boolean> {
  const flavour = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...flavour('text/plain', plain), ...(html !== undefined && flavour('text/html', html)) }),
    ]);
    return true;
  } catch {
    return false; // the system's clipboard is locked by another program
  }
}

function openInBackgroundPage(): Promise<void> {
  if (document.querySelector('iframe')) return Promise.resolve();
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.addEventListener('load', () => resolve(), { once: true });
    frame.src = browser.runtime.getURL(PAGE);
    document.body.append(frame);
  });
}
