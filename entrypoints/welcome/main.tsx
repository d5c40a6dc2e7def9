import '../../utils/protocol/jitless';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import '../../components/base/page.css';
import '../../components/base/Button.css';
import '../../components/options/ShortcutTable.css';
import '../../components/welcome/SampleArticle.css';
import '../../components/welcome/WelcomeSteps.css';
import './Welcome.css';
import { WordsContext } from '../../components/words';
import { countedWords, words, wordsLanguage } from '../../utils/locale/words';
import { prepareArticle } from './prepare-article';
import { Welcome } from './Welcome';

const language = wordsLanguage();
document.documentElement.lang = language;
document.title = words('welcome_title');

// The page scripts come after this one and find the article in place.
const root = document.getElementById('root');
if (root) {
  flushSync(() =>
    createRoot(root).render(
      <WordsContext value={{ say: words, count: countedWords, language }}>
        <Welcome />
      </WordsContext>,
    ),
  );
}
prepareArticle();
