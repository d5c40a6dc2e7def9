import { useCallback, useEffect, useState } from 'react';
import { onChange } from '../../utils/messaging/changes';
import { send } from '../../utils/messaging/send';
import type { ErrorCode } from '../../utils/protocol/messages';
import type { Settings, SettingsChange } from '../../utils/protocol/settings';
import { readSettings } from '../../utils/settings/settings-store';

/** How the last change went; `serial` tells one "saved" from the next. */
export type Outcome = { serial: number; problem?: ErrorCode };

/**
 * The settings as they are, in step with every other window. A change is shown at once and taken back when it could not
 * be saved.
 */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>();
  const [outcome, setOutcome] = useState<Outcome>();

  const conclude = useCallback((problem?: ErrorCode) => {
    setOutcome((before) => ({ serial: (before?.serial ?? 0) + 1, ...(problem && { problem }) }));
  }, []);
  const load = useCallback(async () => {
    try {
      setSettings(await readSettings());
    } catch {
      conclude('storage-failed'); // the browser's storage is broken
    }
  }, [conclude]);

  useEffect(() => {
    const end = new AbortController();
    onChange((change) => {
      if (change === 'settings') void load();
    }, end.signal);
    void load();
    return () => end.abort();
  }, [load]);

  /**
   * Changes some settings, given or made of those stored now: another window may have added to a list.
   *
   * @returns whether they were saved
   */
  const change = async (wanted: SettingsChange | ((stored: Settings) => SettingsChange)): Promise<boolean> => {
    const next = typeof wanted === 'function' ? wanted(await readSettings()) : wanted;
    setSettings((before) => before && { ...before, ...next });
    const reply = await send('settings.change', { change: next });
    conclude(reply.ok ? undefined : reply.code);
    await load();
    return reply.ok;
  };
  const know = async (id: string, known: boolean): Promise<boolean> => {
    const reply = await send('glossary.know', { id, known });
    conclude(reply.ok ? undefined : reply.code);
    await load();
    return reply.ok;
  };
  return { settings, outcome, change, know };
}
