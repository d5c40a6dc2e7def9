import { NoTerms } from '../../components/popup/NoTerms';
import { errorKey, Notice } from '../../components/base/Notice';
import { PopupClaim } from '../../components/popup/PopupClaim';
import { PopupSource } from '../../components/popup/PopupSource';
import type { Term } from '../../components/popup/term';
import { TermList } from '../../components/popup/TermList';
import type { Feedback } from '../../components/base/use-feedback';
import { useWords } from '../../components/words';
import { toCslItem } from '../../utils/citation/to-csl-item';
import { browser } from '../../utils/messaging/browser';
import { send } from '../../utils/messaging/send';
import type { Reply } from '../../utils/protocol/ask';
import type { SettingsChange } from '../../utils/protocol/settings';
import { mergeTerms } from './merge-terms';
import { passagesOf } from './passages-of';
import type { Page } from './use-page';
import { usePassages } from './use-passages';
import { usePreview } from './use-preview';
import { whyNoTerms } from './why-no-terms';

type Props = {
  page: Page;
  /** When the popup was opened: the day the page was read. */
  opened: Date;
  reload: () => void;
  tell: (feedback: Feedback) => void;
  onContext: (entryId: string) => void;
  onSettings: (change: SettingsChange) => Promise<void>;
  onSite: (host: string, on: boolean) => Promise<void>;
};

/** The three sections of the popup, with links to each at its head. */
export function PopupSections({ page, opened, reload, tell, onContext, onSettings, onSite }: Props) {
  const { say } = useWords();
  const { tabId, tab, settings } = page;
  const passages = usePassages(reload, tell);
  const source = tab.metadata && toCslItem(tab.metadata, { url: tab.url, id: 'page', accessed: opened });
  const preview = usePreview(source, settings.citationStyle);
  const terms = mergeTerms(tab, settings, page.basic);
  const reason = whyNoTerms(tab, settings, terms);
  const saved = passagesOf(page, passages.noteOf);

  const leave = async (jump: Promise<Reply<'tab.jumpToEntry' | 'tab.jumpToClaim'>>) => {
    const reply = await jump;
    if (reply.ok) window.close();
    else tell({ tone: 'problem', key: errorKey(reply.code) });
  };
  const jumpToTerm = ({ entryId, frameId }: Term) =>
    void leave(send('tab.jumpToEntry', { tabId, frameId, entryId, showCard: true }));
  const copySource = async () => {
    if (!source) return;
    const reply = await send('citation.copy', { subject: { quotation: '', source }, style: settings.citationStyle });
    tell(reply.ok ? { tone: 'ok', key: 'popup_source_copied' } : { tone: 'problem', key: errorKey(reply.code) });
  };

  return (
    <>
      <nav className="popup-nav" aria-label={say('popup_nav')}>
        <a href="#terms">{say('popup_nav_terms', [String(terms.length)])}</a>
        <a href="#saved">{say('popup_nav_saved', [String(saved.length)])}</a>
        <a href="#source">{say('popup_nav_source')}</a>
      </nav>
      <section className="popup-section" id="terms" aria-labelledby="terms-title">
        <h2 id="terms-title">{say('popup_terms_title')}</h2>
        {reason && (
          <NoTerms
            reason={reason}
            onMarks={() => void onSettings({ marks: true })}
            onSite={() => void onSite(tab.host, true)}
            onOptions={() => void browser.runtime.openOptionsPage()}
          />
        )}
        <TermList terms={terms} onContext={onContext} onJump={tab.siteOn ? jumpToTerm : undefined} />
      </section>
      <section className="popup-section" id="saved" aria-labelledby="saved-title">
        <h2 id="saved-title">{say('popup_saved_title')}</h2>
        {saved.length === 0 && <p className="popup-empty">{say('popup_saved_empty')}</p>}
        <ul>
          {saved.map(({ claim, state, frameId }) => (
            <PopupClaim
              key={claim.id}
              claim={claim}
              state={state}
              editing={passages.editing === claim.id}
              onJump={
                frameId === undefined || state === 'gone'
                  ? undefined
                  : () => void leave(send('tab.jumpToClaim', { tabId, frameId, claimId: claim.id }))
              }
              onColour={(colour) => passages.recolour(claim.id, colour)}
              onEdit={() => passages.edit(claim.id)}
              onSaveNote={(note, tags) => void passages.annotate(claim.id, note, tags)}
              onDraftNote={(note, tags) => passages.keep(claim.id, note, tags)}
              onCancelNote={() => passages.cancel(claim.id)}
              onCopy={() => void passages.copy(claim.id)}
              onDelete={() => void passages.remove(claim.id)}
            />
          ))}
        </ul>
      </section>
      <section className="popup-section" id="source" aria-labelledby="source-title">
        <h2 id="source-title">{say('popup_source_heading')}</h2>
        {tab.metadata ? (
          <PopupSource
            metadata={tab.metadata}
            style={settings.citationStyle}
            preview={preview}
            onStyle={(citationStyle) => void onSettings({ citationStyle })}
            onCopy={() => void copySource()}
          />
        ) : (
          <Notice tone="problem">{say('popup_source_unread')}</Notice>
        )}
      </section>
    </>
  );
}
