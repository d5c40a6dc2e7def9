import { unparted } from '../../utils/anchoring/copies';
import { CLAIM_COLOURS, type ClaimColour } from '../../utils/claim/claim-colours';
import { GATE_KEY } from '../../utils/protocol/gate-view';
import type { FrameView, PageClaim, PageSettings } from '../../utils/protocol/views';
import { shared, type HighlightNames, type PageBridge, type Passage } from '../../utils/page/bridge';
import { highlightSheet } from '../../utils/page/highlight-sheet';
import { isConnectedToExtension, onStorageChange, sendFromPage } from '../../utils/page/page-messages';
import { PageText } from '../../utils/page/page-text';
import { Painter } from '../../utils/page/painter';
import { passageOf, selectedRange } from '../../utils/page/read-selection';
import { contains, isConnected } from '../../utils/page/safe-dom';
import { blockAround, rangeOf, type TextIndex } from '../../utils/page/text-index';
import { TextWatcher } from '../../utils/page/watch-text';
import { CardOpener } from './card-opener';
import type { FrameParts } from './frame-parts';
import { type Mark, Marks } from './marks';
import { removeLeftovers } from './remove-leftovers';
import { watchPointer } from './pointer';
import { SavedPassages } from './saved-passages';
import { watchSelection } from './selection';
import { Stepper } from './stepper';
import type { TermTables } from '../../utils/spotting/term-tables';

const OFF: PageSettings = {
  siteOn: false,
  marks: false,
  density: 'first',
  showBasic: false,
  knownEntries: [],
  selectionToolbar: false,
  paintSaved: 'ask',
  colour: 'yellow',
  terms: '',
};
// More changed places than this at once, and the frame is spotted anew as a whole.
const MANY_PLACES = 40;

/** One frame's marks and saved passages, from the gate's call to the end of the page or of the extension. */
export class PageSession implements PageBridge, FrameParts {
  readonly text = new PageText();
  readonly marks: Marks;
  readonly saved = new SavedPassages();
  readonly painter = new Painter();
  readonly names: HighlightNames;
  private readonly ended = new AbortController();
  private readonly watcher: TextWatcher;
  private readonly stepper: Stepper;
  private readonly opener = new CardOpener();
  private settings = OFF;
  private known: readonly PageClaim[] = [];
  private termsRevision = '';
  private sheet: CSSStyleSheet | undefined;
  private refreshing: Promise<void> | undefined;
  private working: Promise<void> = Promise.resolve();

  constructor(tables: TermTables, names: HighlightNames) {
    this.names = names;
    this.marks = new Marks(tables);
    this.stepper = new Stepper(this, this.opener);
    const ours = (node: Node) => shared.footlightUi?.owns(node) ?? false;
    const handlers = {
      touched: () => this.text.forget(),
      changed: (dirty: ReadonlySet<Node>) => void this.inTurn(() => this.textChanged(dirty)),
    };
    this.watcher = new TextWatcher(handlers, ours, this.ended.signal);
  }

  async start(): Promise<void> {
    const { signal } = this.ended;
    removeLeftovers();
    // After an update the old script lives on in Chrome, and would greet the reader with what it can no longer do.
    const endIfAlone = () => isConnectedToExtension() || this.end();
    for (const type of ['pointermove', 'pointerdown', 'keydown', 'focusin', 'visibilitychange'])
      document.addEventListener(type, endIfAlone, { signal, passive: true, capture: true });
    this.watcher.watch(document);
    onStorageChange(GATE_KEY, () => this.refreshSoon(), signal);
    const { navigation } = globalThis as { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', () => this.refreshSoon(), { signal });
    watchPointer(this, this.opener, signal);
    const offer = watchSelection(this, () => this.settings.siteOn && this.settings.selectionToolbar, signal);
    await this.refresh();
    if (!signal.aborted) offer();
  }

  /** Reads settings and claims again. Asked for twice before it begins, it runs once. */
  async refresh(): Promise<void> {
    this.refreshing ??= this.inTurn(async () => {
      this.refreshing = undefined;
      const [settings, claims] = await Promise.all([sendFromPage('page.settings', {}), sendFromPage('claims.onPage', {})]);
      if (!isConnectedToExtension()) return this.end();
      if (settings.ok) this.settings = settings.value;
      await this.readTerms();
      if (claims.ok) this.known = claims.value;
      await this.rescan();
    });
    await this.refreshing;
  }

  /** Asks for the reader's own terms where they are others than before; an answer that fails leaves the ones there are. */
  private async readTerms(): Promise<void> {
    if (this.settings.terms === undefined || this.settings.terms === this.termsRevision) return;
    const terms = await sendFromPage('page.terms', {});
    if (!terms.ok) return;
    this.termsRevision = terms.value.revision;
    this.marks.setReadersTerms(terms.value.tables);
  }

  /** Everything that changes what is found runs one behind the other, so that none overwrites a later one. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    this.working = this.working.then(() => (this.ended.signal.aborted ? undefined : work()));
    return this.working;
  }

  /** A hidden page waits until it is looked at, so that a change does not wake every open tab. */
  private refreshSoon(): void {
    if (document.visibilityState === 'visible') return void this.refresh();
    document.addEventListener('visibilitychange', () => void this.refresh(), { once: true, signal: this.ended.signal });
  }

  private async rescan(): Promise<void> {
    if (!this.isOn()) {
      this.painter.eraseAll();
      shared.footlightUi?.remove();
      this.marks.clear();
      this.saved.find([], []);
      return;
    }
    const indexes = await this.text.indexesInSlices();
    await this.marks.spotAll(indexes);
    if (this.ended.signal.aborted) return;
    this.saved.find(this.known, indexes);
    this.watchTrees(indexes);
    this.paint();
  }

  private async textChanged(dirty: ReadonlySet<Node>): Promise<void> {
    if (!isConnectedToExtension()) return this.end();
    if (!this.isOn()) return;
    const places = outermost(dirty);
    if (places.length > MANY_PLACES || places.some((place) => place === document.body)) return this.rescan();
    for (let place = places.pop(); place; place = places.pop()) {
      const index = this.marks.spotAgain(place);
      this.watchTrees([index]);
      places.push(...this.text.addShadows(index.shadows));
    }
    if (this.known.length > 0) this.saved.find(this.known, await this.text.indexesInSlices());
    if (!this.ended.signal.aborted) this.paint();
  }

  private watchTrees(indexes: readonly TextIndex[]): void {
    for (const { root, shadows } of indexes) {
      if (root instanceof ShadowRoot) this.adopt(root);
      for (const shadow of shadows) {
        this.adopt(shadow);
        this.watcher.watch(shadow);
      }
    }
  }

  /** The document's rules for highlights do not reach into shadow trees in Firefox. */
  private adopt(root: ShadowRoot): void {
    this.watcher.watch(root);
    if (!import.meta.env.FIREFOX) return; // elsewhere they do
    this.sheet ??= newSheet(highlightSheet(this.names));
    if (root.adoptedStyleSheets.includes(this.sheet)) return;
    root.adoptedStyleSheets.push(this.sheet);
  }

  private paint(): void {
    this.painter.paint(
      this.names.term,
      this.chosen().map(({ range }) => range),
    );
    const wanted = this.settings.paintSaved === 'always';
    for (const colour of CLAIM_COLOURS) this.painter.paint(this.names.claims[colour], wanted ? this.saved.ranges(colour) : []);
    this.painter.repair(performance.now());
  }

  /** The marks that are painted now. */
  chosen(): Mark[] {
    return this.marks.chosen(this.settings);
  }

  summary(): Omit<FrameView, 'frameId'> {
    return {
      mentions: this.marks.summary(),
      claims: this.saved.all.map(({ claim, state }) => ({ id: claim.id, state })),
    };
  }

  jumpToEntry(entryId: string, showCard: boolean): void {
    this.stepper.jumpToEntry(entryId, showCard);
  }

  jumpToClaim(claimId: string): void {
    this.stepper.jumpToClaim(claimId);
  }

  isOn(): boolean {
    return this.settings.siteOn;
  }

  step(direction: 1 | -1): void {
    if (!this.isOn()) return;
    this.stepper.step(direction);
  }

  indexes(): TextIndex[] {
    return this.text.indexes();
  }

  async locate({ index, start, end }: Passage): Promise<Passage | undefined> {
    const range = rangeOf(index, start, end);
    if (!range || !isConnected(range.startContainer) || !isConnected(range.endContainer)) return undefined;
    const now = passageOf(range, await this.text.indexesInSlices());
    return now && unparted(now.index.text.slice(now.start, now.end)) === unparted(index.text.slice(start, end)) ? now : undefined;
  }

  entriesIn({ index, start, end }: Passage): string[] {
    return this.marks.entriesIn(index, start, end);
  }

  claims(): readonly PageClaim[] {
    return this.known;
  }

  colour(): ClaimColour {
    return this.settings.colour;
  }

  hasSelection(): boolean {
    return selectedRange(this.text.shadows()) !== undefined;
  }

  end(): void {
    this.ended.abort();
    this.painter.eraseAll();
    for (const root of this.text.shadows())
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    shared.footlightUi?.remove();
    delete shared.footlightPage;
    delete shared.footlightUi;
  }
}

function newSheet(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

/** The blocks around what changed, without those inside another of them and what is no longer in the page. */
function outermost(nodes: ReadonlySet<Node>): Node[] {
  const blocks = [...new Set([...nodes].filter(isConnected).map(blockAround))];
  if (blocks.length > 10 * MANY_PLACES) return blocks; // so many that all is spotted anew
  return blocks.filter((node) => !blocks.some((other) => other !== node && contains(other, node)));
}
