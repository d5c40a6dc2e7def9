import { useCallback, useEffect, useRef, useState } from 'react';
import type { Claim } from '../../utils/claim/claim';
import { browser } from '../../utils/messaging/browser';
import { onChange } from '../../utils/messaging/changes';
import { send } from '../../utils/messaging/send';
import type { ErrorCode } from '../../utils/protocol/messages';
import type { Settings } from '../../utils/protocol/settings';
import type { TabView } from '../../utils/protocol/views';
import { readSettings } from '../../utils/settings/settings-store';

/** Everything the popup shows, as it was at one moment. */
export type Page = {
  tabId: number;
  windowId: number | undefined;
  tab: TabView;
  claims: Claim[];
  settings: Settings;
  /** Ids of the glossary's entries of level `basic`. */
  basic: ReadonlySet<string>;
};

type State = { page?: Page; problem?: ErrorCode | undefined };

const SETTLE = 800; // ms a page script is given to mark anew after a switch or a load

/**
 * Reads the tab the popup belongs to, and again after every change made anywhere.
 *
 * @returns `page` absent until the first answer; `settle` reads at once and once more when the page has followed
 */
export function usePage(): State & { reload: () => void; settle: () => void } {
  const [state, setState] = useState<State>({});
  const [version, setVersion] = useState(0);
  const reload = useCallback(() => setVersion((before) => before + 1), []);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = useCallback(() => {
    reload();
    clearTimeout(later.current);
    later.current = setTimeout(reload, SETTLE);
  }, [reload]);
  useEffect(() => () => clearTimeout(later.current), []);

  useEffect(() => {
    const end = new AbortController();
    void readPage().then((read) => {
      if (!end.signal.aborted) setState((before) => ({ ...(before.page && { page: before.page }), ...read }));
    });
    return () => end.abort(); // a later reading has begun
  }, [version]);

  useEffect(() => {
    const end = new AbortController();
    onChange(reload, end.signal);
    const onUpdated = (_id: number, { status }: { status?: string }) => {
      if (status === 'complete') settle();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    end.signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(onUpdated));
    return () => end.abort();
  }, [reload, settle]);

  return { ...state, reload, settle };
}

async function readPage(): Promise<State> {
  const target = await findTab();
  if (target?.id === undefined) return { problem: 'not-found' };
  const [tab, list, glossary, settings] = await Promise.all([
    send('tab.read', { tabId: target.id }),
    send('claims.list', {}),
    send('glossary.list', {}),
    readSettings().catch(() => undefined), // storage is broken: said below
  ]);
  if (!tab.ok) return { problem: tab.code };
  if (!settings) return { problem: 'storage-failed' };
  return {
    page: {
      tabId: target.id,
      windowId: target.windowId,
      tab: tab.value,
      claims: list.ok ? list.value.claims : [],
      settings,
      basic: new Set(glossary.ok ? glossary.value.filter(({ level }) => level === 'basic').map(({ id }) => id) : []),
    },
    problem: list.ok ? undefined : list.code, // the terms can be shown without the passages
  };
}

/** The tab in front; with `?tab=<id>` in the popup's address that tab, because end-to-end tests open the popup in a tab of its own. */
async function findTab() {
  const wanted = new URLSearchParams(location.search).get('tab');
  if (wanted !== null) return browser.tabs.get(Number(wanted)).catch(() => undefined); // closed meanwhile
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
