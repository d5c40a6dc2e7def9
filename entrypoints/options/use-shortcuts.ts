import { useEffect, useState } from 'react';
import type { Shortcut } from '../../components/options/ShortcutTable';
import { words } from '../../utils/locale/words';
import { browser } from '../../utils/messaging/browser';

const ORDER = ['next-mark', 'previous-mark', 'save-selection', 'open-library']; // the popup's comes after them

/** The commands with their keys, read again whenever the reader comes back from changing them. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const end = new AbortController();
    const read = async () => {
      const commands = await browser.commands.getAll();
      if (end.signal.aborted) return;
      setShortcuts(
        commands
          .toSorted((one, other) => rank(one.name) - rank(other.name))
          .map(({ name = '', description, shortcut = '' }) => ({
            name,
            description: name.startsWith('_execute') ? words('options_shortcuts_popup') : description || name,
            shortcut,
          })),
      );
    };
    void read();
    window.addEventListener('focus', () => void read(), { signal: end.signal });
    return () => end.abort();
  }, []);
  return shortcuts;
}

function rank(name = ''): number {
  const place = ORDER.indexOf(name);
  return place < 0 ? ORDER.length : place;
}

/** Opens the place where this browser lets keys be changed; absent where only the reader can go there. */
export function shortcutSettingsOpener(): (() => void) | undefined {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> }; // Firefox 137 and later
  if (openShortcutSettings) return () => void openShortcutSettings.call(browser.commands);
  if (isFirefox()) return undefined; // no extension may open about:addons
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Whether this is Firefox, by the scheme of its extension pages. */
export function isFirefox(): boolean {
  return location.protocol === 'moz-extension:';
}
