import { AboutFootlight } from '../../components/options/AboutFootlight';
import { Button } from '../../components/base/Button';
import { FeedbackBar } from '../../components/base/FeedbackBar';
import { KnownTerms } from '../../components/options/KnownTerms';
import { errorKey, Notice } from '../../components/base/Notice';
import { SettingsForm } from '../../components/options/SettingsForm';
import { SettingsNav } from '../../components/options/SettingsNav';
import { SettingsSection } from '../../components/options/SettingsSection';
import { ShortcutTable } from '../../components/options/ShortcutTable';
import { SitesOff } from '../../components/options/SitesOff';
import { useFeedback } from '../../components/base/use-feedback';
import { useWords } from '../../components/words';
import { browser } from '../../utils/messaging/browser';
import { send } from '../../utils/messaging/send';
import { useKnownTerms } from './use-known-terms';
import { useSettings } from './use-settings';
import { isFirefox, shortcutSettingsOpener, useShortcuts } from './use-shortcuts';

/** The settings page. There is nothing to confirm: each change is saved as it is made. */
export function Options() {
  const { say } = useWords();
  const { settings, outcome, change, know } = useSettings();
  const { shown, tell, dismiss } = useFeedback();
  const knownTerms = useKnownTerms(settings?.knownEntries ?? []);
  const shortcuts = useShortcuts();
  const openShortcutSettings = shortcutSettingsOpener();

  const forget = async (id: string) => {
    if (await know(id, false)) tell({ tone: 'ok', key: 'options_known_forgotten', undo: () => void know(id, true) });
  };
  const switchSite = (host: string, on: boolean) =>
    change(({ sitesOff }) => {
      const others = sitesOff.filter((other) => other !== host);
      return { sitesOff: on ? others : [...others, host] };
    });
  const removeSite = async (host: string) => {
    if (await switchSite(host, true))
      tell({ tone: 'ok', key: 'options_sites_removed', undo: () => void switchSite(host, false) });
  };

  return (
    <div className="options">
      <header className="options-header">
        <h1 className="page-title">{say('options_title')}</h1>
        <p className="options-outcome" role="status">
          {outcome && !outcome.problem && (
            <span key={outcome.serial} className="options-saved">
              {say('options_saved')}
            </span>
          )}
        </p>
        <Button look="quiet" onClick={() => void send('library.open', { hash: '#/claims' })}>
          {say('common_open_library')}
        </Button>
      </header>
      <SettingsNav />
      <main>
        {outcome?.problem && (
          <div className="options-problem">
            <Notice tone="problem">{say(errorKey(outcome.problem))}</Notice>
          </div>
        )}
        {settings && (
          <>
            <SettingsForm settings={settings} onChange={(next) => void change(next)} />
            <SettingsSection id="known" title={say('options_known')}>
              <p>{say('options_known_about')}</p>
              <KnownTerms terms={knownTerms} onForget={(id) => void forget(id)} />
            </SettingsSection>
            <SettingsSection id="sites" title={say('options_sites')}>
              <p>{say('options_sites_about')}</p>
              <SitesOff
                hosts={settings.sitesOff}
                onAdd={(host) => void switchSite(host, false)}
                onRemove={(host) => void removeSite(host)}
              />
            </SettingsSection>
            <SettingsSection id="shortcuts" title={say('options_shortcuts')}>
              <ShortcutTable shortcuts={shortcuts} />
              <p>{say(isFirefox() ? 'options_shortcuts_firefox' : 'options_shortcuts_chrome')}</p>
              {openShortcutSettings && (
                <div>
                  <Button onClick={openShortcutSettings}>{say('options_shortcuts_open')}</Button>
                </div>
              )}
            </SettingsSection>
            <AboutFootlight version={browser.runtime.getManifest().version} />
          </>
        )}
      </main>
      {shown && <FeedbackBar key={shown.serial} feedback={shown.feedback} onDismiss={dismiss} />}
    </div>
  );
}
