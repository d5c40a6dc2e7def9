import { browser } from '../../utils/messaging/browser';

let intent: { noteOf?: string } = {};

/** Opens the library at an address inside it, in the tab that shows it already if there is one. */
export async function openLibrary(hash: string): Promise<void> {
  const page = browser.runtime.getURL('library.html');
  const [open] = (await browser.tabs.query({})).filter(({ url }) => url?.startsWith(page));
  if (open?.id === undefined) {
    await browser.tabs.create({ url: page + hash });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url: page + hash });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** Opens the popup at the note of a claim; where the browser does not let us open it, the library. */
export async function openNote(claimId: string): Promise<void> {
  intent = { noteOf: claimId };
  try {
    await browser.action.openPopup();
  } catch {
    intent = {};
    await openLibrary(`#/claims/${claimId}`);
  }
}

/** What the popup was opened for; asked once. */
export function takeIntent(): { noteOf?: string } {
  const taken = intent;
  intent = {};
  return taken;
}
