import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { TermTables } from '../../utils/spotting/term-tables';
import { shared } from '../../utils/page/bridge';
import { PageSession } from './page-session';

// Brought into a frame by the background when the gate has found something; `terms.js` has run before it.
//
//   PageText ─ index ─► Marks ─ spot, choose ─┐
//       ▲        └────► SavedPassages ─ anchor ┼─► Painter ─► CSS.highlights
//   TextWatcher ◄─ the page changes            │
//                        pointer, keyboard ────┴─► page-ui (fetched at the first card or selection)
export default defineUnlistedScript(() => {
  const { footlightTerms: tables } = globalThis as { footlightTerms?: TermTables };
  const { footlightConfig: config } = shared;
  if (!tables || !config || shared.footlightPage) return void shared.footlightPage?.refresh();
  const session = new PageSession(tables, config.names);
  shared.footlightPage = session;
  void session.start();
});
