import { useCallback, useEffect, useRef, useState } from 'react';
import type { Claim } from '../../utils/claim/claim';
import type { ErrorCode, ResponseOf } from '../../utils/protocol/messages';
import type { LibraryPort } from '../library/library-port';

/** The saved passages and the deleted ones as last read; `list` is absent until the first answer and stays when a later one fails. */
export type ClaimsState = { list?: ResponseOf<'claims.list'>; trash?: readonly Claim[]; problem?: ErrorCode | undefined };

/** Reads all claims, deleted ones too, and again on every change made in any window. Requests made during a reading are served by one more. */
export function useClaims(port: LibraryPort): ClaimsState & { reload: () => Promise<void> } {
  const [state, setState] = useState<ClaimsState>({});
  const reading = useRef<Promise<void>>(undefined);
  const waiting = useRef<Promise<void>>(undefined);

  const reload = useCallback((): Promise<void> => {
    const read = async () => {
      const [list, trash] = await Promise.all([port.send('claims.list', {}), port.send('claims.trash', {})]);
      setState((before) => ({
        ...before,
        ...(list.ok && { list: list.value }),
        ...(trash.ok && { trash: trash.value.claims }),
        problem: list.ok ? (trash.ok ? undefined : trash.code) : list.code,
      }));
    };
    if (!reading.current) {
      reading.current = read().finally(() => (reading.current = undefined));
      return reading.current;
    }
    waiting.current ??= reading.current.then(() => {
      waiting.current = undefined;
      return reload();
    });
    return waiting.current;
  }, [port]);

  useEffect(() => {
    const controller = new AbortController();
    void reload();
    port.onChange((change) => {
      if (change === 'claims') void reload();
    }, controller.signal);
    return () => controller.abort();
  }, [port, reload]);

  return { ...state, reload };
}
