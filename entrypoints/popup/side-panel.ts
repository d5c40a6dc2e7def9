import { browser } from '../../utils/messaging/browser';

// Neither is in the polyfill's types: one is Chrome's, the other Firefox's.
type Panels = {
  sidePanel?: { open?: (options: { windowId: number }) => Promise<void> };
  sidebarAction?: { open?: () => Promise<void> };
};

/**
 * How this browser opens our side panel; absent where it cannot. The answer must be called directly in a click handler,
 * before any `await`: later the browser no longer takes it for the reader's own wish.
 */
export function sidePanelOpener(windowId: number | undefined): (() => Promise<void>) | undefined {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel?.open && windowId !== undefined) return () => sidePanel.open?.({ windowId }) ?? Promise.resolve();
  if (sidebarAction?.open) return () => sidebarAction.open?.() ?? Promise.resolve();
  return undefined;
}
