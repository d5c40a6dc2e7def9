import '../../components/theme.css';
import '../../components/page.css';
import '../../components/Button.css';
import '../../components/Notice.css';
import '../../components/NoteEditor.css';
import '../../components/Swatches.css';
import '../../components/Library.css';
import { createRoot } from 'react-dom/client';
import { Library } from '../../components/Library';
import type { LibraryPort } from '../../components/library-port';
import { WordsContext, type Words } from '../../components/words';
import { countedWords, words } from '../../utils/locale/words';
import { browser } from '../../utils/messaging/browser';
import { onChange } from '../../utils/messaging/changes';
import { send } from '../../utils/messaging/send';

const language = browser.i18n.getUILanguage();
const said: Words = { say: words, count: countedWords, language };
const port: LibraryPort = { send, onChange };

document.documentElement.lang = language;
document.title = words('library_title');
createRoot(document.getElementById('root') as HTMLElement).render(
  <WordsContext value={said}>
    <Library port={port} onSettings={() => void browser.runtime.openOptionsPage()} />
  </WordsContext>,
);
