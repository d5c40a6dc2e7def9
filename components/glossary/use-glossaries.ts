import { useCallback, useEffect, useState } from 'react';
import type { GlossarySummary } from '../../utils/glossary/reader-glossary';
import type { ErrorCode } from '../../utils/protocol/messages';
import { errorKey } from '../base/Notice';
import type { Feedback } from '../base/use-feedback';
import type { LibraryPort } from '../library/library-port';

/** The reader's own glossaries, read again when any of them changes; absent until read. */
export function useGlossaries(port: LibraryPort) {
  const [glossaries, setGlossaries] = useState<readonly GlossarySummary[]>();
  const [problem, setProblem] = useState<ErrorCode>();
  useEffect(() => {
    const end = new AbortController();
    const read = async () => {
      const reply = await port.send('glossaries.list', {});
      if (end.signal.aborted) return;
      setProblem(reply.ok ? undefined : reply.code);
      if (reply.ok) setGlossaries(reply.value);
    };
    void read();
    port.onChange((change) => {
      if (change === 'glossaries') void read();
    }, end.signal);
    return () => end.abort();
  }, [port]);
  const change = useCallback(
    async (id: string, fields: Partial<Pick<GlossarySummary, 'marked' | 'everywhere'>>, tell: (feedback: Feedback) => void) => {
      const reply = await port.send('glossaries.change', { id, change: fields });
      if (!reply.ok) tell({ tone: 'problem', key: errorKey(reply.code) });
    },
    [port],
  );
  return { glossaries, problem, change };
}
