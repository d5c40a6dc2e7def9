import { useEffect, useState } from 'react';
import { browser } from '../../utils/messaging/browser';

/** The keys of the extension's commands by command name, read again when the reader comes back to the page. */
export function useCommandKeys(): ReadonlyMap<string, string> {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const end = new AbortController();
    const read = async () => {
      const commands = await browser.commands.getAll();
      if (!end.signal.aborted) setKeys(new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut])));
    };
    void read();
    window.addEventListener('focus', () => void read(), { signal: end.signal });
    return () => end.abort();
  }, []);
  return keys;
}
