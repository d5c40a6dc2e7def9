import button from '../../components/base/Button.css?inline';
import card from '../../components/in-page/CardFrame.css?inline';
import entry from '../../components/in-page/EntryCard.css?inline';
import passage from '../../components/in-page/PassageCard.css?inline';
import pictogram from '../../components/base/Pictogram.css?inline';
import toolbar from '../../components/in-page/SelectionToolbar.css?inline';
import facts from '../../components/glossary/EntryFacts.css?inline';
import differ from '../../components/glossary/SourcesDiffer.css?inline';
import swatches from '../../components/base/Swatches.css?inline';
import theme from '../../components/theme.css?inline';
import toast from '../../components/in-page/Toast.css?inline';
import host from './host.css?inline';

const ROOT_SIZE = 16; // px: a page may set its own root font size, which our `rem` must not follow

/** The style sheet of the user interface inside a page. A constructed sheet: no page's policy can refuse it. */
export function pageSheet(): CSSStyleSheet {
  const rules = [host, theme, button, card, entry, facts, differ, passage, pictogram, toolbar, swatches, toast].join('\n');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.replaceAll(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * ROOT_SIZE}px`));
  return sheet;
}
