import { useCallback, useEffect, useState } from 'react';
import type { WordKey } from '../../utils/locale/words';

/** One answer to something the reader did; the next one replaces it. */
export type Feedback = { tone: 'ok' | 'problem'; key: WordKey; undo?: () => void };

const SHOWN_FOR = 6_000; // ms: long enough to read a short sentence twice; only for what needs no answer

/**
 * Keeps the last answer; one that asks nothing of the reader goes by itself, or with `pass` when the view changes.
 * `serial` tells equal answers apart.
 */
export function useFeedback() {
  const [shown, setShown] = useState<{ feedback: Feedback; serial: number }>();
  const tell = useCallback((feedback: Feedback) => {
    setShown((before) => ({ feedback, serial: (before?.serial ?? 0) + 1 }));
  }, []);
  const dismiss = useCallback(() => setShown(undefined), []);
  const pass = useCallback(() => setShown((before) => (before && asksNothing(before.feedback) ? undefined : before)), []);
  useEffect(() => {
    if (!shown || !asksNothing(shown.feedback)) return;
    const timer = setTimeout(dismiss, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [shown, dismiss]);
  return { shown, tell, dismiss, pass };
}

function asksNothing({ tone, undo }: Feedback): boolean {
  return tone === 'ok' && !undo;
}
