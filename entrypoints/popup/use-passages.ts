import { useEffect, useMemo, useRef, useState } from 'react';
import { errorKey } from '../../components/base/Notice';
import type { Feedback } from '../../components/base/use-feedback';
import type { ClaimColour } from '../../utils/claim/claim-colours';
import { send } from '../../utils/messaging/send';
import type { MessageName, RequestOf } from '../../utils/protocol/messages';

type Draft = { id: string; note: string; tags: string[] };

/** What can be done with the saved passages of the page; says how it went and has the page read again. */
export function usePassages(reload: () => void, tell: (feedback: Feedback) => void) {
  const [editing, setEditing] = useState<string>();
  const [noteOf, setNoteOf] = useState<string>();
  const draft = useRef<Draft>(undefined);

  useEffect(() => {
    void send('popup.intent', {}).then((reply) => {
      if (!reply.ok || reply.value.noteOf === undefined) return;
      setNoteOf(reply.value.noteOf);
      setEditing(reply.value.noteOf);
    });
  }, []);

  useEffect(() => {
    // A click outside closes the popup without asking: what was written so far is kept.
    const keepDraft = () => {
      if (draft.current) void send('claims.annotate', draft.current);
    };
    window.addEventListener('pagehide', keepDraft);
    return () => window.removeEventListener('pagehide', keepDraft);
  }, []);

  const actions = useMemo(() => {
    const change = async <Name extends MessageName>(name: Name, request: RequestOf<Name>): Promise<boolean> => {
      const reply = await send(name, request);
      if (!reply.ok) tell({ tone: 'problem', key: errorKey(reply.code) });
      reload(); // after a failure too: another window may have changed it first
      return reply.ok;
    };
    const stopEditing = (id: string) => {
      draft.current = undefined;
      setEditing(undefined);
      document.querySelector<HTMLElement>(`[data-claim="${id}"] [data-note]`)?.focus();
    };
    return {
      edit: (id: string) => {
        if (draft.current) void change('claims.annotate', draft.current); // of another passage, whose editor closes now
        draft.current = undefined;
        setEditing(id);
      },
      cancel: stopEditing,
      keep: (id: string, note: string, tags: string[]) => {
        draft.current = { id, note, tags };
      },
      annotate: async (id: string, note: string, tags: string[]) => {
        if (!(await change('claims.annotate', { id, note, tags }))) return; // the editor stays open with what was written
        tell({ tone: 'ok', key: 'popup_note_saved' });
        stopEditing(id);
      },
      recolour: (id: string, colour: ClaimColour) => void change('claims.recolour', { id, colour }),
      copy: async (claimId: string) => {
        const reply = await send('citation.copy', { subject: { claimId } });
        tell(reply.ok ? { tone: 'ok', key: 'common_copied' } : { tone: 'problem', key: errorKey(reply.code) });
      },
      remove: async (id: string) => {
        if (draft.current?.id === id) draft.current = undefined;
        if (!(await change('claims.remove', { id }))) return;
        tell({ tone: 'ok', key: 'common_deleted', undo: () => void change('claims.restore', { id }) });
      },
    };
  }, [reload, tell]);

  return { editing, noteOf, ...actions };
}
