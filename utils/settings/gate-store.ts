import { browser } from '../messaging/browser';
import { BUCKETS, bucketKey, GATE_KEY, gateHash, type GateView } from '../protocol/gate-view';
import type { Settings } from '../protocol/settings';

type Area = {
  get: (keys: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  setAccessLevel?: (options: { accessLevel: string }) => Promise<void>;
};

// Chrome: session storage, opened to page scripts for this, so that local storage can be closed to them. Firefox has no
// such levels: page scripts see only local storage.
function area(): Area {
  return import.meta.env.FIREFOX ? browser.storage.local : browser.storage.session;
}

/** Sets who may read which storage. Run it at every start of the background. */
export async function guardStorage(): Promise<void> {
  await area().setAccessLevel?.({ accessLevel: import.meta.env.FIREFOX ? 'TRUSTED_CONTEXTS' : 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
  const local = browser.storage.local as unknown as Area;
  if (!import.meta.env.FIREFOX) await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

let queue: Promise<unknown> = Promise.resolve();

// The view is read, changed and written: of two at the same moment one would undo the other.
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = queue.then(work);
  queue = done.catch(() => undefined); // a failed write does not stop the next; its caller hears of it
  return done;
}

/** Writes everything the gate goes by: at the start of the browser or the extension. */
export function publishGate(settings: Settings, pageKeys: readonly string[]): Promise<void> {
  return inTurn(() => publish(settings, pageKeys));
}

/** Tells gates and page scripts that settings or claims changed; `newPage` has saved passages from now on. */
export function touchGate(settings: Settings, newPage?: string): Promise<void> {
  return inTurn(() => touch(settings, newPage));
}

/** Tells gates and page scripts of the reader's own terms; see `gateTerms`. */
export function setGateTerms(terms: string): Promise<void> {
  return inTurn(async () => {
    const before = await readView();
    // Else nothing is published yet in this session: who publishes tells of the terms behind it.
    if (before) await area().set({ [GATE_KEY]: { ...before, terms, revision: before.revision + 1 } satisfies GateView });
  });
}

async function publish(settings: Settings, pageKeys: readonly string[]): Promise<void> {
  const before = await readView();
  const salt = before?.salt ?? crypto.randomUUID();
  const buckets = new Map<string, number[]>(Array.from({ length: BUCKETS }, (_, number) => [bucketKey(number), []]));
  for (const key of pageKeys) {
    const hash = gateHash(salt, key);
    buckets.get(bucketKey(hash))?.push(hash);
  }
  await area().set({ ...Object.fromEntries(buckets), [GATE_KEY]: viewOf(settings, salt, before) });
}

async function touch(settings: Settings, newPage?: string): Promise<void> {
  const before = await readView();
  if (before === undefined) return; // nothing published yet in this session: `publishGate` comes with the start
  const { salt } = before;
  const items: Record<string, unknown> = { [GATE_KEY]: viewOf(settings, salt, before) };
  if (newPage !== undefined) {
    const hash = gateHash(salt, newPage);
    const key = bucketKey(hash);
    const there = (await area().get(key))[key];
    items[key] = [...new Set([...(Array.isArray(there) ? (there as number[]) : []), hash])];
  }
  await area().set(items);
}

/** Whether the gate's whole view was written in this session of the browser: settings, saved pages and the reader's terms. */
export async function isGatePublished(): Promise<boolean> {
  return (await readView())?.terms !== undefined;
}

async function readView(): Promise<GateView | undefined> {
  return (await area().get(GATE_KEY))[GATE_KEY] as GateView | undefined;
}

function viewOf({ marks, sitesOff }: Settings, salt: string, before: GateView | undefined): GateView {
  return {
    revision: (before?.revision ?? 0) + 1,
    salt,
    marks,
    sitesOff: sitesOff.map((host) => gateHash(salt, host)),
    ...(before?.terms !== undefined && { terms: before.terms }),
  };
}
