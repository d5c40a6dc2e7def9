import { useState } from 'react';
import { FeedbackBar } from '../../components/base/FeedbackBar';
import { errorKey, Notice } from '../../components/base/Notice';
import { PopupHeader } from '../../components/popup/PopupHeader';
import { TermContext } from '../../components/popup/TermContext';
import { useFeedback } from '../../components/base/use-feedback';
import { useWords } from '../../components/words';
import { browser } from '../../utils/messaging/browser';
import { send } from '../../utils/messaging/send';
import type { SettingsChange } from '../../utils/protocol/settings';
import { readSettings } from '../../utils/settings/settings-store';
import { PopupSections } from './PopupSections';
import { sidePanelOpener } from './side-panel';
import { useEntryWalk } from './use-entry-walk';
import { usePage } from './use-page';

/** The popup: what the page in the tab mentions, what was saved on it, and how to cite it. */
export function Popup() {
  const { say } = useWords();
  const { page, problem, reload, settle } = usePage();
  const { shown, tell, dismiss, pass } = useFeedback();
  const { view, walk, back, refresh } = useEntryWalk(tell);
  const [opened] = useState(() => new Date());

  const changeSettings = async (change: SettingsChange) => {
    const reply = await send('settings.change', { change });
    if (!reply.ok) tell({ tone: 'problem', key: errorKey(reply.code) });
    settle();
  };
  const switchSite = async (host: string, on: boolean) => {
    const { sitesOff } = await readSettings(); // not the ones on screen: another window may have added a site since
    const others = sitesOff.filter((other) => other !== host);
    await changeSettings({ sitesOff: on ? others : [...others, host] });
  };
  const know = async (id: string, known: boolean) => {
    const reply = await send('glossary.know', { id, known });
    if (!reply.ok) tell({ tone: 'problem', key: errorKey(reply.code) });
    refresh();
    settle();
  };
  const walkOn = (id: string) => {
    pass();
    walk(id);
  };
  const goBack = () => {
    pass();
    back();
  };
  const openLibrary = async (hash: string) => {
    const reply = await send('library.open', { hash });
    if (!reply.ok) tell({ tone: 'problem', key: errorKey(reply.code) });
  };
  const openSidePanel = sidePanelOpener(page?.windowId);
  const host = page?.tab.host ?? '';

  return (
    <div className="popup">
      <PopupHeader
        host={host}
        siteOn={page?.tab.siteOn === true && page.tab.readable}
        readable={page?.tab.readable}
        unreadable={<Notice tone="note">{say('popup_unreadable')}</Notice>}
        onSite={(on) => void switchSite(host, on)}
        onLibrary={() => void openLibrary('#/claims')}
        onOptions={() => void browser.runtime.openOptionsPage()}
        onSidePanel={
          openSidePanel &&
          (() =>
            void openSidePanel().then(
              () => window.close(),
              () => tell({ tone: 'problem', key: 'popup_side_panel_failed' }),
            ))
        }
      />
      <main className="popup-main">
        {problem && <Notice tone="problem">{say(problem === 'not-found' ? 'popup_tab_closed' : errorKey(problem))}</Notice>}
        {!page && !problem && (
          <p className="popup-loading" role="status">
            {say('popup_loading')}
          </p>
        )}
        {view && (
          <div className="popup-pane" key={view.entry.id}>
            <TermContext
              view={view}
              onBack={goBack}
              onWalk={walkOn}
              onKnow={(known) => void know(view.entry.id, known)}
              onLibrary={() => void openLibrary(`#/glossary/${view.entry.id}`)}
            />
          </div>
        )}
        {page?.tab.readable && (
          <div className="popup-pane" hidden={view !== undefined}>
            <PopupSections
              page={page}
              opened={opened}
              reload={reload}
              tell={tell}
              onContext={walkOn}
              onSettings={changeSettings}
              onSite={switchSite}
            />
          </div>
        )}
      </main>
      {shown && <FeedbackBar key={shown.serial} feedback={shown.feedback} onDismiss={dismiss} />}
    </div>
  );
}
