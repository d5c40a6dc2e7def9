import button from '../../components/Button.css?inline';
import card from '../../components/CardFrame.css?inline';
import entry from '../../components/EntryCard.css?inline';
import passage from '../../components/PassageCard.css?inline';
import pictogram from '../../components/Pictogram.css?inline';
import toolbar from '../../components/SelectionToolbar.css?inline';
import swatches from '../../components/Swatches.css?inline';
import theme from '../../components/theme.css?inline';
import toast from '../../components/Toast.css?inline';
import host from './host.css?inline';

const ROOT_SIZE = 16; // px: a page may set its own root font size, which our `rem` must not follow

/** The style sheet of the user interface inside a page. A constructed sheet: no page's policy can refuse it. */
export function pageSheet(): CSSStyleSheet {
  const rules = [host, theme, button, card, entry, passage, pictogram, toolbar, swatches, toast].join('\n');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.replaceAll(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * ROOT_SIZE}px`));
  return sheet;
}
