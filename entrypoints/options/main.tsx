import '../../utils/protocol/jitless';
import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import '../../components/base/page.css';
import '../../components/options/AboutFootlight.css';
import '../../components/base/Button.css';
import '../../components/base/Choice.css';
import '../../components/base/FeedbackBar.css';
import '../../components/options/KnownTerms.css';
import '../../components/base/Notice.css';
import '../../components/base/Pictogram.css';
import '../../components/base/Radios.css';
import '../../components/options/SettingsNav.css';
import '../../components/options/SettingsSection.css';
import '../../components/options/ShortcutTable.css';
import '../../components/options/SitesOff.css';
import '../../components/base/Swatches.css';
import '../../components/base/Switch.css';
import './Options.css';
import { WordsContext } from '../../components/words';
import { countedWords, words, wordsLanguage } from '../../utils/locale/words';
import { Options } from './Options';

const language = wordsLanguage();
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
