import { useCallback, useEffect, useRef, useState } from 'react';
import type { ErrorCode, ResponseOf } from '../../utils/protocol/messages';
import type { LibraryPort } from '../library/library-port';

/** The saved passages as last read; `list` is absent until the first answer and stays when a later one fails. */
export type ClaimsState = { list?: ResponseOf<'claims.list'>; problem?: ErrorCode | undefined };

/** Reads all claims, and again on every change made in any window. Requests made during a reading are served by one more. */
export function useClaims(port: LibraryPort): ClaimsState & { reload: () => Promise<void> } {
  const [state, setState] = useState<ClaimsState>({});
  const reading = useRef<Promise<void>>(undefined);
  const waiting = useRef<Promise<void>>(undefined);

  const reload = useCallback((): Promise<void> => {
    const read = async () => {
      const reply = await port.send('claims.list', {});
      setState((before) => (reply.ok ? { list: reply.value } : { ...before, problem: reply.code }));
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
