import type { WordKey } from '../../utils/locale/words';
import type { PageMetadata } from '../../utils/citation/page-metadata';
import { MAX_QUOTATION } from '../../utils/claim/quotation-length';
import type { ClaimSelector } from '../../utils/claim/claim';
import type { CitationSubject, ErrorCode } from '../../utils/protocol/messages';
import type { PageClaim } from '../../utils/protocol/views';
import { shared, type Opening, type Passage, type Place, type UiBridge } from '../../utils/page/bridge';
import { sendFromPage } from '../../utils/page/page-messages';
import { readMetadata } from '../../utils/page/read-metadata';
import { passageOf, selectedRange } from '../../utils/page/read-selection';
import { errorKey } from '../../components/base/Notice';
import { addressOfPage, keep, makeDraft, readSource, standingOfPassage } from './make-draft';
import { Pieces } from './Pieces';
import { Surface } from './surface';
import type { PieceActions } from './surface-state';
import type { ClaimColour } from '../../utils/claim/claim-colours';

const SLOW = 250; // ms after which a copy that is not done yet says that it is under way

/** Everything of the product that shows inside a page, and what its buttons do. */
export class PageUi implements UiBridge, PieceActions {
  private readonly surface: Surface = new Surface((state) => <Pieces state={state} ui={this} surface={this.surface} />);

  showEntry(
    entryId: string,
    form: string,
    place: Place,
    sentence: Passage | undefined,
    opening: Opening,
    claim?: PageClaim,
  ): void {
    void this.openEntry([entryId], form, place, sentence, opening, claim);
  }

  /** Shows the last entry of a walk; Back leads to the one before. */
  async openEntry(
    walk: readonly string[],
    form: string,
    place: Place,
    sentence: Passage | undefined,
    opening: Opening,
    claim?: PageClaim,
  ): Promise<void> {
    const turn = this.surface.turn();
    const view = await sendFromPage('glossary.entry', { id: walk.at(-1) ?? '' });
    if (turn !== this.surface.turn(false)) return; // something else was opened or closed meanwhile
    if (view.ok) this.surface.showCard({ kind: 'entry', view: view.value, walk, form, sentence, claim }, place, opening);
    else this.fail(view.code);
  }

  showClaim(claim: PageClaim, place: Place, opening: Opening): void {
    this.surface.turn();
    this.surface.showCard({ kind: 'claim', claim }, place, opening);
  }

  showToolbar(place: Place, passage: Passage): void {
    this.surface.showToolbar(place, passage);
  }

  hideToolbar(): void {
    this.surface.hideToolbar();
  }

  hideFromPointer(): void {
    this.surface.hideFromPointer();
  }

  owns(node: EventTarget | null): boolean {
    return node === this.surface.host;
  }

  async saveSelection(): Promise<boolean> {
    const passage = this.selected();
    if (!passage) this.problem('toolbar_nothing_selected');
    else await this.save(passage, shared.footlightPage?.colour() ?? 'yellow');
    return passage !== undefined;
  }

  async copySelection(): Promise<boolean> {
    const passage = this.selected();
    if (!passage) this.problem('toolbar_nothing_selected');
    else await this.copyPassage(passage);
    return passage !== undefined;
  }

  readMetadata(): PageMetadata {
    return readMetadata(document, addressOfPage());
  }

  remove(): void {
    this.surface.clear();
  }

  private selected(): Passage | undefined {
    const indexes = shared.footlightPage?.indexes() ?? [];
    const roots = indexes.map(({ root }) => root).filter((root) => root instanceof ShadowRoot);
    const range = selectedRange(roots);
    return range && passageOf(range, indexes);
  }

  /** Saves a passage and says so, with what can be done about it. Gives the id, or nothing when it was not saved. */
  async save(passage: Passage, colour: ClaimColour): Promise<string | undefined> {
    return this.attempt(() => this.saveOnce(passage, colour));
  }

  private async saveOnce(passage: Passage, colour: ClaimColour): Promise<string | undefined> {
    if (passage.end - passage.start > MAX_QUOTATION) {
      this.problem('toolbar_too_long', [MAX_QUOTATION.toLocaleString()]);
      return undefined;
    }
    const draft = makeDraft(await keep(passage), colour);
    const there = shared.footlightPage?.claims().find(({ selector }) => isSame(selector, draft.selector));
    if (there) {
      this.surface.showToast({
        tone: 'ok',
        key: 'toolbar_already_saved',
        saved: { id: there.id, colour: there.colour, isNew: false },
      });
      return there.id;
    }
    const selected = selectionNow();
    const saved = await sendFromPage('claims.save', { draft });
    if (!saved.ok) {
      this.fail(saved.code);
      return undefined;
    }
    // The reader may have gone on and selected something else meanwhile.
    if (selectionNow() === selected) document.getSelection()?.removeAllRanges();
    void shared.footlightPage?.refresh();
    const key = shared.footlightPage?.isOn() === false ? 'toolbar_saved_site_off' : 'common_saved';
    this.surface.showToast({ tone: 'ok', key, saved: { id: draft.id, colour, isNew: true } });
    return draft.id;
  }

  async saveWithNote(passage: Passage): Promise<void> {
    const id = await this.save(passage, shared.footlightPage?.colour() ?? 'yellow');
    if (id !== undefined) await this.openNote(id);
  }

  async copyPassage(passage: Passage): Promise<void> {
    await this.attempt(() => this.copyOnce(passage));
  }

  private async copyOnce(passage: Passage): Promise<void> {
    const { passage: now, quotation } = await keep(passage);
    if (quotation.length > MAX_QUOTATION) return this.problem('toolbar_too_long', [MAX_QUOTATION.toLocaleString()]);
    const { paragraph } = standingOfPassage(now);
    await this.copy({ quotation, source: readSource(), ...(paragraph !== undefined && { paragraph }) });
  }

  async copyClaim(id: string): Promise<void> {
    await this.copy({ claimId: id });
  }

  private async copy(subject: CitationSubject): Promise<void> {
    // The first citation in a style takes a second or two: its rules are read then.
    const slow = setTimeout(() => this.surface.showToast({ tone: 'ok', key: 'toolbar_copying' }), SLOW);
    const copied = await sendFromPage('citation.copy', { subject });
    clearTimeout(slow);
    if (copied.ok) this.surface.showToast({ tone: 'ok', key: 'common_copied' });
    else this.fail(copied.code);
  }

  async recolour(id: string, colour: ClaimColour): Promise<boolean> {
    const changed = await sendFromPage('claims.recolour', { id, colour });
    if (!changed.ok) this.fail(changed.code);
    void shared.footlightPage?.refresh();
    return changed.ok;
  }

  async deleteClaim(id: string): Promise<void> {
    const removed = await sendFromPage('claims.remove', { id });
    void shared.footlightPage?.refresh();
    if (removed.ok) this.surface.showToast({ tone: 'ok', key: 'common_deleted', deleted: { id } });
    else this.fail(removed.code);
  }

  async restoreClaim(id: string): Promise<void> {
    const restored = await sendFromPage('claims.restore', { id });
    void shared.footlightPage?.refresh();
    if (!restored.ok) this.fail(restored.code);
  }

  /** Notes are typed in the popup: a page reads every key that is typed inside it. */
  async openNote(id: string): Promise<void> {
    const opened = await sendFromPage('note.open', { id });
    if (!opened.ok) this.fail(opened.code);
  }

  async openLibrary(hash: string): Promise<void> {
    const opened = await sendFromPage('library.open', { hash });
    if (!opened.ok) this.fail(opened.code);
  }

  async know(entryId: string, headword: string, known: boolean): Promise<void> {
    const set = await sendFromPage('glossary.know', { id: entryId, known });
    if (!set.ok) return this.fail(set.code);
    void shared.footlightPage?.refresh();
    if (known)
      this.surface.showToast({ tone: 'ok', key: 'card_know_done', substitutions: [headword], known: { entryId, headword } });
  }

  /** A bug must not look like a button that does nothing. */
  private async attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await work();
    } catch {
      this.fail('unexpected');
      return undefined;
    }
  }

  problem(key: WordKey, substitutions: readonly string[] = []): void {
    this.surface.showToast({ tone: 'problem', key, substitutions });
  }

  private fail(code: ErrorCode): void {
    this.problem(errorKey(code));
  }
}

function isSame(a: ClaimSelector, b: ClaimSelector): boolean {
  return a.quote.exact === b.quote.exact && a.quote.prefix === b.quote.prefix && a.quote.suffix === b.quote.suffix;
}

/** What the selection covers, in a form that can be compared. */
function selectionNow(): string {
  return document.getSelection()?.toString() ?? '';
}
