import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchGate } from './watch-gate';

// The only script on every page. It decides whether the page speaks of AI or has saved passages and, if so, asks for
// the page script. Nothing found → nothing loaded, and one observer looks at text that is added later.
//
//   storage view ─ site off? ─► stop (until the reader switches it on)
//        │        └ saved passages here? ─► enter
//   native pass over the text ─ speaks of AI? ─► enter
//        └ observer on added text ─ speaks of AI? ─► enter
export default defineUnlistedScript(() => {
  const shared = globalThis as { footlightGate?: true };
  if (shared.footlightGate) return; // injected again after an update, or by hand
  shared.footlightGate = true;
  watchGate();
});
