import '../../utils/protocol/jitless';
import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import '../../components/base/page.css';
import '../../components/base/Button.css';
import '../../components/base/Choice.css';
import '../../components/base/FeedbackBar.css';
import '../../components/popup/NoTerms.css';
import '../../components/base/NoteEditor.css';
import '../../components/base/Notice.css';
import '../../components/base/Pictogram.css';
import '../../components/popup/PopupClaim.css';
import '../../components/popup/PopupHeader.css';
import '../../components/popup/PopupSource.css';
import '../../components/base/Quotation.css';
import '../../components/base/Swatches.css';
import '../../components/base/Switch.css';
import '../../components/glossary/EntryFacts.css';
import '../../components/glossary/SourcesDiffer.css';
import '../../components/popup/TermContext.css';
import '../../components/popup/TermList.css';
import '../../components/popup/TermSources.css';
import './Popup.css';
import { WordsContext } from '../../components/words';
import { countedWords, words, wordsLanguage } from '../../utils/locale/words';
import { Popup } from './Popup';

const language = wordsLanguage();
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
