import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { unpackTables } from '../../utils/spotting/pack-tables';
import { shared } from '../../utils/page/bridge';
import { PageSession } from './page-session';

// Brought into a frame by the background when the gate has found something; `terms.js` has run before it.
//
//   PageText ─ index ─► Marks ─ spot, choose ─┐
//       ▲        └────► SavedPassages ─ anchor ┼─► Painter ─► CSS.highlights
//   TextWatcher ◄─ the page changes            │
//                        pointer, keyboard ────┴─► page-ui (fetched at the first card or selection)
export default defineUnlistedScript(() => {
  const { footlightTerms: packed } = globalThis as { footlightTerms?: string };
  const { footlightConfig: config } = shared;
  if (packed === undefined || !config || shared.footlightPage) return void shared.footlightPage?.refresh();
  const session = new PageSession(unpackTables(packed), config.names);
  shared.footlightPage = session;
  void session.start();
});
