import { pageKey } from '../../utils/claim/page-key';
import { speaksOfAi } from '../../utils/page/find-anchors';
import { isConnectedToExtension, onStorageChange, sendFromPage } from '../../utils/page/page-messages';
import { isConnected } from '../../utils/page/safe-dom';
import { pause } from '../../utils/page/pause';
import { GATE_KEY } from '../../utils/protocol/gate-view';
import { hasSavedPassages, readGateView } from './read-gate-view';

const BATCH = 300; // ms over which added text is gathered before it is looked at

/** Watches one frame until it has a reason to bring in the page script. */
export function watchGate(): void {
  const ended = new AbortController();
  const added = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let marks = false;
  let terms = '';
  let finder: RegExp | undefined;

  const enter = async () => {
    if (ended.signal.aborted) return;
    stop();
    await sendFromPage('page.enter', {});
  };
  const stop = () => {
    ended.abort();
    clearTimeout(timer);
    observer.disconnect();
  };
  const look = async () => {
    if (!isConnectedToExtension()) return stop(); // the extension was updated or removed under this page
    const view = await readGateView();
    const isNew = (view.marks && !marks) || view.terms !== terms;
    marks = view.marks && !view.siteOff;
    if (view.terms !== terms) finder = view.terms ? new RegExp(view.terms, 'g') : undefined;
    terms = view.terms;
    if (view.siteOff) return;
    if (await hasSavedPassages(pageKey(addressOfPage()), view)) return enter();
    const root = document.body ?? document.documentElement;
    // What is added later is looked at as it comes: all is looked at once, and again when marks are switched on or the
    // reader's terms change.
    if (marks && isNew && root && (await speaksOfAi([root], pause, finder))) return enter();
  };
  const lookAtAdded = async () => {
    timer = undefined;
    if (!isConnectedToExtension()) return stop();
    const nodes = [...added].filter(isConnected);
    added.clear();
    if (marks && (await speaksOfAi(nodes, pause, finder))) return enter();
  };
  const observer = new MutationObserver((records) => {
    if (!marks) return;
    for (const record of records) {
      if (record.type === 'characterData') added.add(record.target);
      else for (const node of record.addedNodes) added.add(node);
    }
    if (added.size > 0) timer ??= setTimeout(() => void lookAtAdded(), BATCH);
  });

  observer.observe(document, { childList: true, characterData: true, subtree: true });
  onStorageChange(GATE_KEY, () => void look(), ended.signal);
  // A single-page application may come to an address that has saved passages.
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', () => void look(), { signal: ended.signal });
  void look();
}

/** The address of the page, or for a frame without one of its own that of the page around it. */
function addressOfPage(): string {
  return /^https?:/.test(location.href) ? location.href : document.referrer || document.baseURI;
}
