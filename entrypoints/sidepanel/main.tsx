import '../../utils/protocol/jitless';
import '../../components/theme.css';
import '../../components/base/page.css';
import '../../components/base/Button.css';
import '../../components/base/Notice.css';
import '../../components/base/NoteEditor.css';
import '../../components/base/Swatches.css';
import '../../components/library/Library.css';
import { createRoot } from 'react-dom/client';
import { Library } from '../../components/library/Library';
import type { LibraryPort } from '../../components/library/library-port';
import { WordsContext, type Words } from '../../components/words';
import { countedWords, words, wordsLanguage } from '../../utils/locale/words';
import { browser } from '../../utils/messaging/browser';
import { onChange } from '../../utils/messaging/changes';
import { glossaryFiles } from '../../utils/messaging/glossary-files';
import { send } from '../../utils/messaging/send';

const language = wordsLanguage();
const said: Words = { say: words, count: countedWords, language };
const port: LibraryPort = { send, onChange, commands: () => browser.commands.getAll() };

document.documentElement.lang = language;
document.title = words('library_title');
createRoot(document.getElementById('root') as HTMLElement).render(
  <WordsContext value={said}>
    <Library
      port={port}
      files={glossaryFiles}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onOpenInTab={(hash) => void send('library.open', { hash })}
    />
  </WordsContext>,
);
