import { useCallback } from 'react';
import type { LibraryAddress } from '../../utils/search/library-address';
import type { ResponseOf } from '../../utils/protocol/messages';
import { errorKey } from '../base/Notice';
import type { Feedback } from '../base/use-feedback';
import type { LibraryPort } from '../library/library-port';

/** Takes one of the reader's own terms out, with a way back. */
export function useTermRemoval(port: LibraryPort, tell: (feedback: Feedback) => void, go: (address: LibraryAddress) => void) {
  return useCallback(
    async (id: string) => {
      const putBack = async (taken: ResponseOf<'terms.remove'>) => {
        const reply = await port.send('terms.put', { ...taken, mode: 'putBack' });
        tell(reply.ok ? { tone: 'ok', key: 'term_back' } : { tone: 'problem', key: errorKey(reply.code) });
        if (reply.ok) go({ section: 'glossary', entryId: id });
      };
      const reply = await port.send('terms.remove', { id });
      if (!reply.ok) return tell({ tone: 'problem', key: errorKey(reply.code) });
      go({ section: 'glossary' });
      tell({ tone: 'ok', key: 'term_removed', undo: () => void putBack(reply.value) });
    },
    [port, tell, go],
  );
}
