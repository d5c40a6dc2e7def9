import type { MouseEvent } from 'react';
import { EntryCard } from '../../components/in-page/EntryCard';
import { PassageCard } from '../../components/in-page/PassageCard';
import { SelectionToolbar } from '../../components/in-page/SelectionToolbar';
import { Button } from '../../components/base/Button';
import { Swatches } from '../../components/base/Swatches';
import { Toast } from '../../components/in-page/Toast';
import { WordsContext } from '../../components/words';
import { countedWords, words, wordsLanguage } from '../../utils/locale/words';
import { shared, type Passage } from '../../utils/page/bridge';
import type { ClaimColour } from '../../utils/claim/claim-colours';
import type { PieceActions, SurfaceActions, SurfaceState, ToastState } from './surface-state';

type Props = { state: SurfaceState; ui: PieceActions; surface: SurfaceActions };

/** What is shown in a page now: a card, the selection toolbar, a toast. */
export function Pieces({ state: { card, toolbar, toast }, ui, surface }: Props) {
  const language = wordsLanguage();
  return (
    <WordsContext value={{ say: words, count: countedWords, language }}>
      {/* A page can forge clicks: nothing here acts on one that the reader did not make. */}
      <div lang={language} dir="ltr" onClickCapture={refuseForged}>
        {card && <div className="placed placed-card">{cardOf(card, ui, surface)}</div>}
        {toolbar && <div className="placed placed-toolbar">{toolbarOf(toolbar.passage, ui, surface)}</div>}
        {toast && toastOf(toast, ui, surface)}
      </div>
    </WordsContext>
  );
}

function refuseForged(event: MouseEvent): void {
  if (!event.nativeEvent.isTrusted) event.stopPropagation();
}

function cardOf({ state, place, opening }: NonNullable<SurfaceState['card']>, ui: PieceActions, surface: SurfaceActions) {
  const close = () => surface.hideCard();
  if (state.kind === 'claim') {
    const { claim } = state;
    return (
      <PassageCard
        claim={claim}
        onClose={close}
        onRecolour={(colour) =>
          void ui
            .recolour(claim.id, colour)
            .then(
              (done) =>
                done &&
                surface.isShowing(claim.id) &&
                surface.showCard({ kind: 'claim', claim: { ...claim, colour } }, place, opening),
            )
        }
        onNote={() => void ui.openNote(claim.id)}
        onCite={() => void ui.copyClaim(claim.id)}
        onDelete={() => void ui.deleteClaim(claim.id)}
        onLibrary={() => void ui.openLibrary(`#/claims/${claim.id}`)}
      />
    );
  }
  const { view, walk, form, sentence, claim } = state;
  const { id, headword } = view.entry;
  const atMention = walk.length === 1;
  return (
    <EntryCard
      view={view}
      hasSentence={atMention && sentence !== undefined}
      hasClaim={atMention && claim !== undefined}
      onBack={atMention ? undefined : () => void ui.openEntry(walk.slice(0, -1), form, place, sentence, opening, claim)}
      onClose={close}
      onWalk={(next) => void ui.openEntry([...walk, next], form, place, sentence, opening, claim)}
      onSave={() => sentence && void ui.save(sentence, shared.footlightPage?.colour() ?? 'yellow')}
      onCite={() => sentence && void ui.copyPassage(sentence)}
      onKnow={(known) => void ui.know(id, headword, known)}
      onLibrary={() => void ui.openLibrary(`#/glossary/${id}`)}
      onClaim={() => claim && ui.showClaim(claim, place, opening)}
    />
  );
}

function toolbarOf(passage: Passage, ui: PieceActions, surface: SurfaceActions) {
  const ifSeen = async (act: () => Promise<unknown>) => {
    if (await surface.isToolbarInSight()) await act();
    else ui.problem('toolbar_obscured');
  };
  return (
    <SelectionToolbar
      colour={shared.footlightPage?.colour() ?? 'yellow'}
      onSave={(colour: ClaimColour) => void ifSeen(() => ui.save(passage, colour))}
      onNote={() => void ifSeen(() => ui.saveWithNote(passage))}
      onCite={() => void ui.copyPassage(passage)}
    />
  );
}

function toastOf({ tone, key, substitutions, saved, deleted, known }: ToastState, ui: PieceActions, surface: SurfaceActions) {
  return (
    <Toast tone={tone} sentence={words(key, substitutions)} onClose={() => surface.hideToast()}>
      {saved && (
        <>
          <Swatches
            value={saved.colour}
            onChoose={(colour) =>
              void ui
                .recolour(saved.id, colour)
                .then((done) => done && surface.showToast({ tone, key, saved: { ...saved, colour } }))
            }
          />
          <Button onClick={() => void ui.openNote(saved.id)}>{words('common_add_note')}</Button>
          {saved.isNew && (
            <Button look="quiet" onClick={() => void ui.deleteClaim(saved.id)}>
              {words('common_undo')}
            </Button>
          )}
        </>
      )}
      {deleted && (
        <Button onClick={() => void ui.restoreClaim(deleted.id).then(() => surface.hideToast())}>{words('common_undo')}</Button>
      )}
      {known && (
        <Button onClick={() => void ui.know(known.entryId, known.headword, false).then(() => surface.hideToast())}>
          {words('common_undo')}
        </Button>
      )}
    </Toast>
  );
}
