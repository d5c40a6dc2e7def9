import { CLAIM_COLOURS } from '../../utils/claim/claim-colours';
import { onCommand } from '../../utils/messaging/commands';
import { shared, type HighlightNames } from '../../utils/page/bridge';
import { highlightSheet } from '../../utils/page/highlight-sheet';

/**
 * Prepares this page for the page scripts, which it loads by tags of its own: the browser injects none into a page of an
 * extension. Its article is then marked, saved and cited as any page's.
 */
export function prepareArticle(): void {
  const names: HighlightNames = {
    term: 'welcome-term',
    focus: 'welcome-focus',
    claims: Object.fromEntries(CLAIM_COLOURS.map((colour) => [colour, `welcome-${colour}`])) as HighlightNames['claims'],
  };
  shared.footlightConfig = { names };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightSheet(names));
  document.adoptedStyleSheets.push(sheet);
  onCommand((command) => {
    if (command === 'save-selection') void shared.footlightUi?.saveSelection();
    else shared.footlightPage?.step(command === 'next-mark' ? 1 : -1);
  }, new AbortController().signal);
}
