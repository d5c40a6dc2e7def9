import { browser } from '../../utils/messaging/browser';
import { announceChange } from '../../utils/messaging/changes';
import type { Handlers } from '../../utils/protocol/dispatch';
import type { CitationSubject, ErrorCode } from '../../utils/protocol/messages';
import type { Sender } from '../../utils/protocol/sender';
import type { Settings } from '../../utils/protocol/settings';
import { failure, type Result, success } from '../../utils/result/result';
import { touchGate } from '../../utils/settings/gate-store';
import { changeSettings, readSettings } from '../../utils/settings/settings-store';
import type { WorkOrder } from '../../utils/protocol/workshop';
import { bringPageScript, bringUi } from './frames';
import type { Glossaries } from './glossaries';
import type { Library } from './library';
import { putTerm, removeTerm } from './own-terms';
import { openLibrary, openNote, takeIntent } from './surfaces';
import { jump, readTab } from './tabs';
import { orderWork } from './workshop';

const NO_TERMS = { revision: '', tables: { ids: [], basic: [], hints: [], rows: [] } };

/** What the background answers to each message. */
export function makeHandlers(library: Library, glossaries: Glossaries): Handlers {
  return {
    'page.enter': (_, sender) => inFrame(sender, bringPageScript),
    'page.injectUi': (_, sender) => inFrame(sender, bringUi),
    'page.settings': async (_, { url, incognito }) => {
      const { sitesOff, citationStyle: _style, entryLanguages: _languages, ...settings } = await readSettings();
      const outline = incognito ? { revision: '', replaced: [] } : await glossaries.outline();
      const host = URL.canParse(url) ? new URL(url).hostname : '';
      // A page can read what is painted: the same passages, or the reader's own terms, in a private window would tell it
      // who is reading.
      return success({
        ...settings,
        knownEntries: [...settings.knownEntries, ...(outline?.replaced ?? [])],
        ...(outline && { terms: outline.revision }),
        siteOn: !sitesOff.includes(host),
        ...(incognito && { paintSaved: 'ask' as const }),
      });
    },
    'glossary.entry': async ({ id }) => {
      const [{ knownEntries, entryLanguages: languages }, savedCount] = await Promise.all([
        readSettings(),
        library.countMentions(id),
      ]);
      return glossaries.entry(id, { known: knownEntries.includes(id), savedCount, languages });
    },
    'glossary.know': async ({ id, known }) => {
      if (!(await glossaries.directory()).has(id)) return failure('not-found');
      await applySettings(({ knownEntries }) => ({
        knownEntries: known ? [...new Set([...knownEntries, id])] : knownEntries.filter((other) => other !== id),
      }));
      return success({});
    },
    'glossary.list': () => glossaries.rows(),
    'page.terms': (_, { incognito }) => (incognito ? Promise.resolve(success(NO_TERMS)) : glossaries.terms()),
    'glossaries.list': () => glossaries.list(),
    'glossaries.read': ({ id }) => glossaries.read(id),
    'glossaries.put': ({ glossary, expected }) => glossaries.put(glossary, expected),
    'glossaries.change': ({ id, change }) => glossaries.change(id, change),
    'glossaries.remove': ({ id }) => glossaries.remove(id),
    'terms.put': (term) => putTerm(glossaries, term),
    'terms.remove': ({ id }) => removeTerm(glossaries, id),
    'claims.onPage': (_, sender) => library.onPage(sender),
    'claims.save': ({ draft }, sender) => library.save(draft, sender),
    'claims.recolour': async ({ id, colour }, sender) => {
      await changeSettings(() => ({ colour })); // the colour used last is offered first
      return library.change(id, sender, () => ({ colour }));
    },
    'claims.remove': ({ id }, sender) => library.change(id, sender, () => ({ deleted: new Date().toISOString() })),
    'claims.restore': ({ id }, sender) => library.change(id, sender, () => ({ deleted: undefined })),
    'claims.annotate': ({ id, note, tags }, sender) =>
      library.change(id, sender, () => ({ ...(note !== undefined && { note }), ...(tags !== undefined && { tags }) })),
    'claims.list': () => library.list(),
    'claims.trash': () => library.trash(),
    'claims.dismissNotice': async () => {
      await library.dismissNotice();
      return success({});
    },
    'citation.copy': async ({ subject, style }, sender) => {
      const order = await orderFor(library, 'copy', subject, style ?? (await readSettings()).citationStyle, sender);
      if (!order.ok) return order;
      const done = await orderWork(order.value);
      return done.ok ? success({}) : done;
    },
    'citation.render': async ({ subject, style }, sender) => {
      const order = await orderFor(library, 'render', subject, style, sender);
      return order.ok ? orderWork(order.value) : order;
    },
    'settings.read': async () => success(await readSettings()),
    'settings.change': async ({ change }) => success(await applySettings(() => change)),
    'tab.read': ({ tabId }) => readTab(tabId, glossaries),
    'tab.jumpToEntry': ({ tabId, frameId, entryId, showCard }) => jump(tabId, frameId, { entryId, showCard }),
    'tab.jumpToClaim': ({ tabId, frameId, claimId }) => jump(tabId, frameId, { claimId }),
    'library.open': async ({ hash }) => {
      await openLibrary(hash);
      return success({});
    },
    'note.open': async ({ id }, sender) => {
      const claim = await library.get(id, sender);
      if (!claim.ok) return claim;
      await openNote(id);
      return success({});
    },
    'popup.intent': () => Promise.resolve(success(takeIntent())),
  };
}

async function inFrame(
  { tabId, frameId }: Sender,
  bring: (frame: { tabId: number; frameId: number }) => Promise<void>,
): Promise<Result<Record<string, never>, ErrorCode>> {
  if (tabId === undefined) return failure('not-found');
  try {
    await bring({ tabId, frameId });
    return success({});
  } catch {
    return failure('page-unreadable'); // the frame is gone, or the browser lets no extension in
  }
}

async function applySettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const before = await readSettings();
  const settings = await changeSettings(change);
  if (JSON.stringify(settings) === JSON.stringify(before)) return settings; // nobody needs to hear of it
  announceChange('settings');
  await touchGate(settings);
  return settings;
}

async function orderFor(
  library: Library,
  workshop: WorkOrder['workshop'],
  subject: CitationSubject,
  style: WorkOrder['style'],
  sender: Sender,
): Promise<Result<WorkOrder, ErrorCode>> {
  if (!('claimId' in subject)) return success({ workshop, style, ...subject });
  const claim = await library.get(subject.claimId, sender);
  if (!claim.ok) return claim;
  const { quotation, source, selector } = claim.value;
  return success({
    workshop,
    quotation,
    source,
    style,
    ...(selector.paragraph !== undefined && { paragraph: selector.paragraph }),
  });
}

const BADGE_TIME = 4000; // ms

/** Shows the browser's badge for a moment when an action asked for by keyboard or menu could not be done. */
export async function flagFailure(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' });
  setTimeout(() => void browser.action.setBadgeText({ tabId, text: '' }), BADGE_TIME);
}
