import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shared } from '../../utils/page/bridge';
import { PageUi } from './page-ui';

// Brought into a frame at the first card or selection, or when the popup asks what the page says of itself.
export default defineUnlistedScript(() => {
  shared.footlightUi ??= new PageUi();
});
