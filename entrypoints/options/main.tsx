import '../../utils/protocol/jitless';
import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import '../../components/page.css';
import '../../components/AboutFootlight.css';
import '../../components/Button.css';
import '../../components/Choice.css';
import '../../components/FeedbackBar.css';
import '../../components/KnownTerms.css';
import '../../components/Notice.css';
import '../../components/Radios.css';
import '../../components/SettingsNav.css';
import '../../components/SettingsSection.css';
import '../../components/ShortcutTable.css';
import '../../components/SitesOff.css';
import '../../components/Swatches.css';
import '../../components/Switch.css';
import './Options.css';
import { WordsContext } from '../../components/words';
import { countedWords, words } from '../../utils/locale/words';
import { browser } from '../../utils/messaging/browser';
import { Options } from './Options';

const language = browser.i18n.getUILanguage();
document.documentElement.lang = language;
document.title = words('options_title');

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <WordsContext value={{ say: words, count: countedWords, language }}>
      <Options />
    </WordsContext>,
  );
}
