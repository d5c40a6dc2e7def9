import '../../utils/protocol/jitless';
import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import '../../components/page.css';
import '../../components/Button.css';
import '../../components/Choice.css';
import '../../components/FeedbackBar.css';
import '../../components/NoTerms.css';
import '../../components/NoteEditor.css';
import '../../components/Notice.css';
import '../../components/Pictogram.css';
import '../../components/PopupClaim.css';
import '../../components/PopupHeader.css';
import '../../components/PopupSource.css';
import '../../components/Quotation.css';
import '../../components/Swatches.css';
import '../../components/Switch.css';
import '../../components/TermContext.css';
import '../../components/TermList.css';
import '../../components/TermSources.css';
import './Popup.css';
import { WordsContext } from '../../components/words';
import { countedWords, words } from '../../utils/locale/words';
import { browser } from '../../utils/messaging/browser';
import { Popup } from './Popup';

const language = browser.i18n.getUILanguage();
document.documentElement.lang = language;
document.title = words('extension_name');

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <WordsContext value={{ say: words, count: countedWords, language }}>
      <Popup />
    </WordsContext>,
  );
}
