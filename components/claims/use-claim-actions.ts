import { useMemo } from 'react';
import type { CitationStyleId } from '../../utils/citation/citation-style';
import type { ClaimColour } from '../../utils/claim/claim-colours';
import type { MessageName, RequestOf } from '../../utils/protocol/messages';
import type { LibraryPort } from '../library/library-port';
import { errorKey } from '../base/Notice';
import type { Feedback } from '../base/use-feedback';

/** What a reader can do with a saved passage. */
export type ClaimActions = {
  /** In the reader's own style where none is named. */
  copy: (id: string, style?: CitationStyleId) => void;
  recolour: (id: string, colour: ClaimColour) => void;
  annotate: (id: string, note: string, tags: string[]) => void;
  remove: (id: string) => void;
  /** Takes one out of the trash. */
  putBack: (id: string) => void;
};

/**
 * Carries out what the reader does, says how it went and has the list read again.
 *
 * @param onRestored - called when a delete was undone and the list has the passage again
 */
export function useClaimActions(
  port: LibraryPort,
  reload: () => Promise<void>,
  tell: (feedback: Feedback) => void,
  onRestored: (id: string) => void,
): ClaimActions {
  return useMemo(() => {
    const change = async <Name extends MessageName>(name: Name, request: RequestOf<Name>): Promise<boolean> => {
      const reply = await port.send(name, request);
      if (!reply.ok) tell({ tone: 'problem', key: errorKey(reply.code) });
      await reload(); // after a failure too: it may be that another window changed it first
      return reply.ok;
    };
    const restore = async (id: string) => {
      if (!(await change('claims.restore', { id }))) return;
      tell({ tone: 'ok', key: 'library_restored' });
      onRestored(id);
    };
    return {
      copy: async (claimId, style) => {
        const reply = await port.send('citation.copy', { subject: { claimId }, ...(style && { style }) });
        tell(reply.ok ? { tone: 'ok', key: 'common_copied' } : { tone: 'problem', key: errorKey(reply.code) });
      },
      recolour: (id, colour) => void change('claims.recolour', { id, colour }),
      annotate: async (id, note, tags) => {
        if (await change('claims.annotate', { id, note, tags })) tell({ tone: 'ok', key: 'library_note_saved' });
      },
      remove: async (id) => {
        if (await change('claims.remove', { id })) tell({ tone: 'ok', key: 'common_deleted', undo: () => void restore(id) });
      },
      putBack: async (id) => {
        if (await change('claims.restore', { id })) tell({ tone: 'ok', key: 'library_restored' });
      },
    };
  }, [port, reload, tell, onRestored]);
}
