import { useEffect, useState } from 'react';
import type { LibraryPort } from './library-port';

/** The keys that save a selection, read again when the reader comes back to the page; absent until they are read. */
export function useSaveKeys(port: LibraryPort): string | undefined {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    const end = new AbortController();
    const read = async () => {
      const commands = await port.commands();
      if (!end.signal.aborted) setKeys(commands.find(({ name }) => name === 'save-selection')?.shortcut);
    };
    void read();
    window.addEventListener('focus', () => void read(), { signal: end.signal });
    return () => end.abort();
  }, [port]);
  return keys;
}
