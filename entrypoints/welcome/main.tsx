import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import '../../components/page.css';
import '../../components/Button.css';
import '../../components/SampleArticle.css';
import '../../components/ShortcutTable.css';
import '../../components/WelcomeSteps.css';
import './Welcome.css';
import { WordsContext } from '../../components/words';
import { countedWords, words } from '../../utils/locale/words';
import { browser } from '../../utils/messaging/browser';
import { Welcome } from './Welcome';

const language = browser.i18n.getUILanguage();
document.documentElement.lang = language;
document.title = words('welcome_title');

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <WordsContext value={{ say: words, count: countedWords, language }}>
      <Welcome />
    </WordsContext>,
  );
}
