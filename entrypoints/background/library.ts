import type { Claim } from '../../utils/claim/claim';
import { pageKey } from '../../utils/claim/page-key';
import type { ClaimDraft } from '../../utils/claim/claim';
import { announceChange } from '../../utils/messaging/changes';
import type { ErrorCode } from '../../utils/protocol/messages';
import type { Sender } from '../../utils/protocol/sender';
import type { PageClaim } from '../../utils/protocol/views';
import { failure, type Result, success } from '../../utils/result/result';
import { publishGate, touchGate } from '../../utils/settings/gate-store';
import { readSettings } from '../../utils/settings/settings-store';
import type { ClaimStore } from '../../utils/storage/claim-store';

const BORN = 'bornAt';
const RESTORED = 'restored';

/** The claims as the rest of the background uses them: with their owners checked and everyone told of changes. */
export class Library {
  private readonly store: ClaimStore;
  private readonly report: (what: string, error: unknown) => void;
  private readonly ready: Promise<void>;

  /** @param report - is told of what failed behind a write that did not */
  constructor(store: ClaimStore, report: (what: string, error: unknown) => void) {
    this.store = store;
    this.report = report;
    this.ready = this.prepare().catch((error: unknown) => report('restoring', error));
  }

  /** A database without its birth mark is new, or the browser has thrown it away: then the second copies come back. */
  private async prepare(): Promise<void> {
    const born = await this.store.fact(BORN);
    if (born.ok && born.value === undefined) await this.reconcile();
  }

  /** Brings both stores to the same state, and the gate's view of them. */
  async reconcile(): Promise<void> {
    const restored = await this.store.reconcile();
    const born = await this.store.fact(BORN);
    if (restored.ok && restored.value > 0) await this.store.setFact(RESTORED, restored.value);
    if (born.ok && born.value === undefined) await this.store.setFact(BORN, new Date().toISOString());
    await this.publish();
  }

  async publish(): Promise<void> {
    const pageKeys = await this.store.pageKeys();
    await publishGate(await readSettings(), pageKeys.ok ? pageKeys.value : []);
  }

  async save(draft: ClaimDraft, sender: Sender): Promise<Result<{ id: string }, ErrorCode>> {
    if (sender.incognito) return failure('private-window');
    await this.ready;
    const now = new Date().toISOString();
    const claim: Claim = {
      ...draft,
      url: sender.url,
      pageKey: pageKey(sender.url),
      note: '',
      tags: [],
      created: now,
      modified: now,
    };
    const saved = await this.store.save(claim);
    if (!saved.ok) return saved;
    await this.tell(claim.pageKey);
    return success({ id: draft.id });
  }

  /** Changes a claim. From a page, a claim of another page counts as not found. */
  async change(
    id: string,
    sender: Sender,
    change: (claim: Claim) => Partial<Claim>,
  ): Promise<Result<Record<string, never>, ErrorCode>> {
    await this.ready;
    const changed = await this.store.change(id, (claim) => (isOwn(claim, sender) ? change(claim) : undefined));
    if (!changed.ok) return changed;
    await this.tell(changed.value.pageKey);
    return success({});
  }

  async get(id: string, sender: Sender): Promise<Result<Claim, ErrorCode>> {
    await this.ready;
    const found = await this.store.get(id);
    if (!found.ok) return found;
    return found.value && isOwn(found.value, sender) ? success(found.value) : failure('not-found');
  }

  async onPage(sender: Sender): Promise<Result<PageClaim[], ErrorCode>> {
    await this.ready;
    const found = await this.store.onPage(pageKey(sender.url));
    if (!found.ok) return found;
    return success(
      found.value.map(({ id, quotation, selector, colour, created, note }) => ({
        id,
        quotation,
        selector,
        colour,
        created,
        hasNote: note !== '',
      })),
    );
  }

  async list(): Promise<Result<{ claims: Claim[]; damaged: number; restored: number }, ErrorCode>> {
    await this.ready;
    const [all, restored] = await Promise.all([this.store.all(), this.store.fact(RESTORED)]);
    if (!all.ok) return all;
    return success({ ...all.value, restored: restored.ok && typeof restored.value === 'number' ? restored.value : 0 });
  }

  async trash(): Promise<Result<{ claims: Claim[] }, ErrorCode>> {
    await this.ready;
    const deleted = await this.store.deleted();
    return deleted.ok ? success({ claims: deleted.value }) : deleted;
  }

  async dismissNotice(): Promise<void> {
    await this.store.setFact(RESTORED, 0);
    announceChange('claims');
  }

  /** How many claims mention an entry. */
  async countMentions(entryId: string): Promise<number> {
    await this.ready;
    const counted = await this.store.countMentions(entryId);
    return counted.ok ? counted.value : 0;
  }

  /** The write is done whatever becomes of this: its sender must not hear of a failure and write again. */
  private async tell(changedPage: string): Promise<void> {
    try {
      announceChange('claims');
      await touchGate(await readSettings(), changedPage);
    } catch (error) {
      this.report('telling of a change', error);
    }
  }
}

function isOwn(claim: Claim, sender: Sender): boolean {
  return sender.kind === 'extension' || claim.pageKey === pageKey(sender.url);
}
