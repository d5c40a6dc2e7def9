import { browser } from '../../utils/messaging/browser';
import { announceCommand, type PageCommand } from '../../utils/messaging/commands';
import { words } from '../../utils/locale/words';
import { flagFailure } from './handlers';
import { openLibrary } from './surfaces';
import { stepMark, useSelection } from './tabs';

const MENU = { save: 'save-selection', copy: 'copy-citation' } as const;

/** Creates the context menu. The browser keeps it: once for each install or update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const shown = { contexts: ['selection' as const], documentUrlPatterns: ['http://*/*', 'https://*/*'] };
  browser.contextMenus.create({ ...shown, id: MENU.save, title: words('menu_save_selection') });
  browser.contextMenus.create({ ...shown, id: MENU.copy, title: words('menu_copy_citation') });
}

/** Answers the context menu and the keyboard shortcuts. */
export function listenToMenusAndKeys(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (tab?.id === undefined) return;
    void useSelection(tab.id, frameId, menuItemId === MENU.save ? 'save' : 'copy').catch(() => flagFailure(tab.id as number));
  });
  browser.commands.onCommand.addListener((command) => void runCommand(command));
}

async function runCommand(command: string): Promise<void> {
  if (command === 'open-library') return openLibrary('#/claims');
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  if (tab.url?.startsWith(browser.runtime.getURL('welcome.html'))) return announceCommand(command as PageCommand);
  try {
    if (command === 'next-mark') await stepMark(tab.id, 1);
    else if (command === 'previous-mark') await stepMark(tab.id, -1);
    else if (command === 'save-selection') await useSelection(tab.id, undefined, 'save');
  } catch {
    await flagFailure(tab.id); // the browser lets no extension in: the popup says so
  }
}
