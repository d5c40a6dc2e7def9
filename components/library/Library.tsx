import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { writeAddress } from '../../utils/search/library-address';
import { Button } from '../base/Button';
import { FeedbackBar } from '../base/FeedbackBar';
import type { Claim } from '../../utils/claim/claim';
import { GlossariesPane } from '../glossary/GlossariesPane';
import type { GlossaryFiles } from '../../utils/exchange/glossary-files';
import { GlossaryPane } from '../glossary/GlossaryPane';
import type { LibraryPort } from './library-port';
import { errorKey, Notice } from '../base/Notice';
import { SavedPane } from '../claims/SavedPane';
import { StoreNotices } from '../claims/StoreNotices';
import { Tabs } from '../base/Tabs';
import { Trash } from '../claims/Trash';
import { useAddress } from './use-address';
import { useCitationStyle } from './use-citation-style';
import { useSaveKeys } from './use-save-keys';
import { useClaimActions } from '../claims/use-claim-actions';
import { useClaims } from '../claims/use-claims';
import { useFeedback } from '../base/use-feedback';
import { TermPane } from '../glossary/TermPane';
import { useGlossary } from '../glossary/use-glossary';
import { useTermRemoval } from '../glossary/use-term-removal';
import { useWords } from '../words';

type Props = {
  /** The same object at every rendering. */
  port: LibraryPort;
  /** The same object at every rendering. */
  files: GlossaryFiles;
  onSettings: () => void;
  /** Only where the window is narrow: opens this place in a tab. */
  onOpenInTab?: (hash: string) => void;
};

const NO_CLAIMS: readonly Claim[] = [];

/** The whole library, as wide as a tab or as narrow as a side panel: saved passages and the glossary. */
export function Library({ port, files, onSettings, onOpenInTab }: Props) {
  const { say } = useWords();
  const { address, go, goBack } = useAddress();
  const { shown: feedback, tell, dismiss } = useFeedback();
  const { list, trash = [], problem, reload } = useClaims(port);
  const glossary = useGlossary(port);
  const style = useCitationStyle(port);
  const saveKeys = useSaveKeys(port);
  const main = useRef<HTMLElement>(null);

  const inClaims = address.section === 'claims';
  const inGlossary = address.section === 'glossary';
  const inGlossaryPart = inGlossary || address.section === 'term' || address.section === 'glossaries';
  const claimId = address.section === 'claims' ? address.claimId : undefined;
  const aboutEntry = address.section === 'claims' ? address.aboutEntry : undefined;
  const hash = writeAddress(address);
  const [restored, setRestored] = useState<{ id: string; at: string }>();
  const focusOnRestored = useCallback((id: string) => setRestored({ id, at: location.hash }), []);
  const focusOn = useMemo(() => {
    if (restored && inClaims && (restored.at || '#/claims') === hash) return restored;
    return claimId === undefined ? undefined : { id: claimId };
  }, [restored, inClaims, hash, claimId]);
  const actions = useClaimActions(port, reload, tell, focusOnRestored);
  const showAll = useCallback(() => go({ section: 'claims' }), [go]);
  const dismissNotice = async () => {
    const reply = await port.send('claims.dismissNotice', {});
    if (!reply.ok) tell({ tone: 'problem', key: errorKey(reply.code) });
    await reload();
  };

  const removeTerm = useTermRemoval(port, tell, go);

  // Asked once on arrival: a claim deleted here afterwards has its own notice, with Undo.
  const arrived = useRef<string>(undefined);
  useEffect(() => {
    if (!list || arrived.current === claimId) return;
    arrived.current = claimId;
    if (claimId !== undefined && !list.claims.some((claim) => claim.id === claimId))
      tell({ tone: 'problem', key: 'error_not_found' });
  }, [list, claimId, tell]);

  return (
    <div className="library">
      <header className="library-header">
        <h1 className="page-title">{say('library_title')}</h1>
        <div className="library-header-tools">
          {onOpenInTab && (
            <Button look="quiet" onClick={() => onOpenInTab(hash)}>
              {say('library_open_in_tab')}
            </Button>
          )}
          <Button look="quiet" onClick={onSettings}>
            {say('library_settings')}
          </Button>
        </div>
        <Tabs
          label={say('library_sections')}
          tabs={[
            { href: writeAddress({ section: 'claims' }), label: say('library_saved'), isCurrent: !inGlossaryPart },
            { href: writeAddress({ section: 'glossary' }), label: say('library_glossary'), isCurrent: inGlossaryPart },
          ]}
        />
      </header>
      <main ref={main} className="library-main" tabIndex={-1}>
        {/* Both stay, so that a search and a scroll position outlive a look at the other. */}
        <section hidden={!inClaims} aria-labelledby="library-saved" aria-busy={!list && !problem}>
          <h2 id="library-saved" className="visually-hidden">
            {say('library_saved')}
          </h2>
          {problem && (
            <Notice tone="problem">
              <span>{say(errorKey(problem))}</span>
              <Button onClick={() => void reload()}>{say('library_try_again')}</Button>
            </Notice>
          )}
          {list && <StoreNotices damaged={list.damaged} restored={list.restored} onDismiss={() => void dismissNotice()} />}
          {list && (
            <SavedPane
              claims={list.claims}
              entries={glossary.byId}
              currentId={claimId}
              aboutEntry={aboutEntry}
              focusOn={focusOn}
              style={style}
              actions={actions}
              saveKeys={saveKeys}
              onShowAll={showAll}
            />
          )}
          {list && trash.length > 0 && (
            <a className="trash-link" href={writeAddress({ section: 'trash' })}>
              {say('library_trash_link', [String(trash.length)])}
            </a>
          )}
          {!list && !problem && <p className="library-loading">{say('library_loading')}</p>}
        </section>
        {address.section === 'trash' && (
          <section aria-labelledby="library-trash">
            <h2 id="library-trash" className="library-trash-title">
              {say('library_trash')}
            </h2>
            {problem && <Notice tone="problem">{say(errorKey(problem))}</Notice>}
            {list && (
              <Trash
                claims={trash}
                onPutBack={(id) => {
                  actions.putBack(id);
                  main.current?.focus({ preventScroll: true }); // the button that had the focus goes away
                }}
              />
            )}
          </section>
        )}
        <section hidden={!inGlossary} aria-labelledby="library-glossary">
          <h2 id="library-glossary" className="visually-hidden">
            {say('library_glossary')}
          </h2>
          <GlossaryPane
            port={port}
            rows={glossary.rows}
            claims={list?.claims ?? NO_CLAIMS}
            problem={glossary.problem}
            onRetry={() => void glossary.reload()}
            isShown={inGlossary}
            entryId={inGlossary ? address.entryId : undefined}
            onBack={goBack}
            onRemove={(id) => void removeTerm(id)}
            tell={tell}
          />
        </section>
        {address.section === 'term' && glossary.rows && (
          <TermPane
            key={address.entryId ?? ''}
            port={port}
            rows={glossary.rows}
            entryId={address.entryId}
            onSaved={(entryId) => go({ section: 'glossary', entryId })}
            onCancel={goBack}
            tell={tell}
          />
        )}
        {address.section === 'glossaries' && <GlossariesPane port={port} files={files} tell={tell} />}
      </main>
      {feedback && (
        <FeedbackBar
          key={feedback.serial}
          feedback={feedback.feedback}
          onDismiss={() => {
            dismiss();
            main.current?.focus({ preventScroll: true }); // the button that had the focus is gone
          }}
        />
      )}
    </div>
  );
}
