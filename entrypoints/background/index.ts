import '../../utils/protocol/jitless';
import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../utils/messaging/browser';
import { dispatch } from '../../utils/protocol/dispatch';
import { guardStorage, isGatePublished } from '../../utils/settings/gate-store';
import { ClaimStore } from '../../utils/storage/claim-store';
import { Connection } from '../../utils/storage/connection';
import { GlossaryStore } from '../../utils/storage/glossary-store';
import { RecordCopies } from '../../utils/storage/record-copies';
import { Glossaries } from './glossaries';
import { makeHandlers } from './handlers';
import { createMenus, listenToMenusAndKeys } from './menus-and-keys';
import { Library } from './library';

// The single writer of storage. Everything is registered before the first await, so that the event that woke the
// background finds its listener; nothing is kept in memory that may not be lost.
export default defineBackground({
  type: 'module',
  main() {
    const report = (name: string, error: unknown) => console.error(`Footlight: ${name} failed`, error);
    const secondCopy = (error: unknown) => report('second copy', error);
    const connection = new Connection();
    const library = new Library(new ClaimStore(new RecordCopies('claims'), secondCopy, connection), report);
    const glossaries = new Glossaries(new GlossaryStore(new RecordCopies('glossaries'), secondCopy, connection), report);
    const handlers = makeHandlers(library, glossaries);
    const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin };

    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender & { origin?: string }) => {
      if (typeof message === 'object' && message !== null && 'workshop' in message) return undefined; // for the workshop
      return dispatch(message, sender, own, handlers, report);
    });
    listenToMenusAndKeys();
    const reconcile = async () => {
      await library.reconcile();
      await glossaries.reconcile(); // it writes into what the library has published
    };
    browser.runtime.onStartup.addListener(() => void reconcile());
    browser.runtime.onInstalled.addListener(({ reason }) => void greet(reason, reconcile));
    // Chrome empties the gate's storage also when the extension is switched off and on, and tells of neither.
    const openGate = async () => {
      await guardStorage();
      if (await isGatePublished()) return;
      await library.publish();
      await glossaries.publish();
    };
    openGate().catch((error: unknown) => report('gate', error));
  },
});

async function greet(reason: Runtime.OnInstalledReason, reconcile: () => Promise<void>): Promise<void> {
  await createMenus();
  await reconcile();
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  if (!import.meta.env.FIREFOX) await reachOpenTabs(); // Firefox does this by itself
}

/** Brings the gate into the tabs that were open before the install or update, so that they need no reload. */
async function reachOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const reach = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: ['gate.js'] })],
  );
  await Promise.allSettled(reach); // a tab may be closed meanwhile, or forbidden
}
