import { pageKey } from '../../utils/claim/page-key';
import { hasAnchor, speaksOfAi } from '../../utils/page/find-anchors';
import { isConnectedToExtension, onStorageChange, sendFromPage } from '../../utils/page/page-messages';
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
  let siteOff = false;

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
    const view = await readGateView();
    siteOff = view.siteOff;
    marks = view.marks && !siteOff;
    if (siteOff) return;
    if (await hasSavedPassages(pageKey(addressOfPage()), view)) return enter();
    const root = document.body ?? document.documentElement;
    if (marks && root && (await speaksOfAi(root, pause))) return enter();
  };
  const lookAtAdded = () => {
    timer = undefined;
    if (!isConnectedToExtension()) return stop();
    const nodes = [...added];
    added.clear();
    if (marks && nodes.some((node) => node.isConnected && hasAnchor(node))) void enter();
  };
  const observer = new MutationObserver((records) => {
    if (!marks) return;
    for (const record of records) {
      if (record.type === 'characterData') added.add(record.target);
      else for (const node of record.addedNodes) added.add(node);
    }
    if (added.size > 0) timer ??= setTimeout(lookAtAdded, BATCH);
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
