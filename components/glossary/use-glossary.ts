import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ErrorCode } from '../../utils/protocol/messages';
import type { EntryRow, EntryView } from '../../utils/protocol/views';
import type { LibraryPort } from '../library/library-port';

/** The glossary's rows, read again when the reader's own glossaries change. */
export function useGlossary(port: LibraryPort) {
  const [rows, setRows] = useState<readonly EntryRow[]>();
  const [problem, setProblem] = useState<ErrorCode>();
  const reload = useCallback(async () => {
    const reply = await port.send('glossary.list', {});
    setProblem(reply.ok ? undefined : reply.code);
    if (reply.ok) setRows(reply.value);
  }, [port]);
  useEffect(() => {
    const end = new AbortController();
    void reload();
    port.onChange((change) => {
      if (change === 'glossaries') void reload();
    }, end.signal);
    return () => end.abort();
  }, [port, reload]);
  const byId = useMemo(() => new Map((rows ?? []).map((row) => [row.id, row])), [rows]);
  return { rows, byId, problem, reload };
}

/** One entry, read again when passages or known terms change; the one before stays until the next has come. */
export function useEntry(port: LibraryPort, id: string | undefined) {
  const [view, setView] = useState<EntryView>();
  const [failed, setFailed] = useState<{ id: string; code: ErrorCode }>();
  useEffect(() => {
    if (id === undefined) return;
    const controller = new AbortController();
    const read = async () => {
      const reply = await port.send('glossary.entry', { id });
      if (controller.signal.aborted) return; // the reader has gone on to another entry
      setFailed(reply.ok ? undefined : { id, code: reply.code });
      if (reply.ok) setView(reply.value);
    };
    void read();
    port.onChange(() => void read(), controller.signal);
    return () => controller.abort();
  }, [port, id]);
  const problem = failed?.id === id ? failed?.code : undefined;
  return { view: id === undefined || problem ? undefined : view, problem };
}
