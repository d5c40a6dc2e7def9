import type { Page } from 'puppeteer-core';
import type { Extension } from './browser';
import { inFirefoxWindow, inWorker } from './browser-keys';
import { placeOf } from './in-page';

const TITLES = { 'save-selection': 'Save passage to Footlight', 'copy-citation': 'Copy passage with citation' } as const;

/**
 * Chooses an item of our context menu over `text`, which is selected. Firefox shows its real menu for a real click of
 * the right button; Chromium's headless window has no menus, so there the event is fired where the browser would.
 */
export async function chooseFromMenu(extension: Extension, page: Page, text: string, item: keyof typeof TITLES): Promise<void> {
  if (extension.name === 'chrome') {
    const tabId = await extension.tabId(page);
    await inWorker(extension, `chrome.contextMenus.onClicked.dispatch({ menuItemId: '${item}', frameId: 0 }, { id: ${tabId} })`);
    return;
  }
  const chosen = inFirefoxWindow(extension, whenShown(TITLES[item]));
  const { x, y } = await placeOf(page, text);
  await page.mouse.click(x, y, { button: 'right' });
  await chosen;
}

function whenShown(title: string): string {
  return `new Promise((resolve, reject) => {
    const menu = document.getElementById('contentAreaContextMenu');
    menu.addEventListener('popupshown', () => {
      const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === ${JSON.stringify(title)});
      if (!item) return reject(new Error('no such item in the menu'));
      item.doCommand();
      menu.hidePopup();
      resolve(true);
    }, { once: true });
  })`;
}
