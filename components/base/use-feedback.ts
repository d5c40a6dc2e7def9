import { useCallback, useEffect, useState } from 'react';
import type { WordKey } from '../../utils/locale/words';

/** One answer to something the reader did; the next one replaces it. */
export type Feedback = { tone: 'ok' | 'problem'; key: WordKey; undo?: () => void };

const SHOWN_FOR = 6_000; // ms: long enough to read a short sentence twice; only for what needs no answer

/** Keeps the last answer; one that offers nothing to do goes by itself. `serial` tells equal answers apart. */
export function useFeedback() {
  const [shown, setShown] = useState<{ feedback: Feedback; serial: number }>();
  const tell = useCallback((feedback: Feedback) => {
    setShown((before) => ({ feedback, serial: (before?.serial ?? 0) + 1 }));
  }, []);
  const dismiss = useCallback(() => setShown(undefined), []);
  useEffect(() => {
    if (!shown || shown.feedback.undo || shown.feedback.tone === 'problem') return;
    const timer = setTimeout(dismiss, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [shown, dismiss]);
  return { shown, tell, dismiss };
}
