import { Button } from '../../components/base/Button';
import { SampleArticle } from '../../components/welcome/SampleArticle';
import { WelcomeSteps } from '../../components/welcome/WelcomeSteps';
import { useWords } from '../../components/words';
import { browser } from '../../utils/messaging/browser';
import { send } from '../../utils/messaging/send';
import { useCommandKeys } from './use-command-keys';

/** The page shown after the install: three steps, and an article to try them on. */
export function Welcome() {
  const { say } = useWords();
  const keys = useCommandKeys();
  const libraryKeys = keys.get('open-library');
  return (
    <div className="welcome">
      <header className="welcome-header">
        <h1 className="page-title">{say('welcome_title')}</h1>
        <p>{say('welcome_lead')}</p>
      </header>
      <main>
        <WelcomeSteps keys={keys} />
        <SampleArticle />
      </main>
      <footer className="welcome-footer">
        <p className="shortcut-line">
          {say('welcome_where')}
          {libraryKeys && (
            <>
              {' '}
              <kbd>{libraryKeys}</kbd> {say('welcome_library_key')}
            </>
          )}
        </p>
        <p>{say('options_privacy_promise')}</p>
        <div className="welcome-links">
          <Button look="main" onClick={() => void send('library.open', { hash: '#/claims' })}>
            {say('welcome_library')}
          </Button>
          <Button onClick={() => void browser.runtime.openOptionsPage()}>{say('welcome_options')}</Button>
        </div>
      </footer>
    </div>
  );
}
