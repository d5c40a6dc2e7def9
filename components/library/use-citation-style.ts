import { useEffect, useState } from 'react';
import type { CitationStyleId } from '../../utils/citation/citation-style';
import type { LibraryPort } from './library-port';

/** The style the reader cites in; absent until it is read. */
export function useCitationStyle(port: LibraryPort): CitationStyleId | undefined {
  const [style, setStyle] = useState<CitationStyleId>();
  useEffect(() => {
    const controller = new AbortController();
    const read = async () => {
      const reply = await port.send('settings.read', {});
      if (reply.ok && !controller.signal.aborted) setStyle(reply.value.citationStyle); // unread: no style is shown as chosen
    };
    void read();
    port.onChange((change) => {
      if (change === 'settings') void read();
    }, controller.signal);
    return () => controller.abort();
  }, [port]);
  return style;
}
