import { useCallback, useEffect, useRef, useState } from 'react';
import { errorKey } from '../../components/base/Notice';
import type { Feedback } from '../../components/base/use-feedback';
import { send } from '../../utils/messaging/send';
import type { EntryView } from '../../utils/protocol/views';

/**
 * The walk from entry to entry inside the popup. The last entry stays in view while the next is fetched; after the last
 * step back the focus returns to the term it began at.
 */
export function useEntryWalk(tell: (feedback: Feedback) => void) {
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [fetched, setFetched] = useState<EntryView>();
  const [version, setVersion] = useState(0);
  const begunAt = useRef<string>(undefined);
  const entryId = trail.at(-1);

  const walk = useCallback((id: string) => setTrail((before) => [...before, id]), []);
  const back = useCallback(() => setTrail((before) => before.slice(0, -1)), []);
  const refresh = useCallback(() => setVersion((before) => before + 1), []);

  useEffect(() => {
    if (entryId === undefined) return;
    let isCurrent = true;
    void send('glossary.entry', { id: entryId }).then((reply) => {
      if (!isCurrent) return;
      if (reply.ok) setFetched(reply.value);
      else {
        tell({ tone: 'problem', key: errorKey(reply.code) });
        back();
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [entryId, version, tell, back]);

  const first = trail[0];
  useEffect(() => {
    if (first === undefined && begunAt.current !== undefined) {
      document.querySelector<HTMLElement>(`[data-entry="${begunAt.current}"]`)?.focus();
    }
    begunAt.current = first;
  }, [first]);

  const isStale = trail.length === 1 && fetched?.entry.id !== entryId; // of an earlier walk
  return { view: entryId === undefined || isStale ? undefined : fetched, walk, back, refresh };
}
