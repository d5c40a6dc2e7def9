import { bucketKey, GATE_KEY, gateHash, type GateView } from '../../utils/protocol/gate-view';

type Area = { get: (keys: string | string[]) => Promise<Record<string, unknown>> };
type Storage = { session?: Area & { setAccessLevel?: unknown }; local?: Area };

// Chrome shows pages' scripts its session storage, which the background opened to them for this; Firefox shows them
// only local storage.
function area(): Area | undefined {
  const { browser, chrome } = globalThis as { browser?: { storage?: Storage }; chrome?: { storage?: Storage } };
  const storage = (browser ?? chrome)?.storage;
  return import.meta.env.FIREFOX ? storage?.local : storage?.session;
}

/** What the gate goes by. `known` is absent when the background has not written it yet in this session. */
export type Bearings = { known?: GateView; marks: boolean; siteOff: boolean; terms: string };

/** Reads the gate's view; the background is not woken. */
export async function readGateView(): Promise<Bearings> {
  const found = await area()
    ?.get(GATE_KEY)
    .catch(() => undefined);
  const known = found?.[GATE_KEY] as GateView | undefined;
  if (!known) return { marks: true, siteOff: false, terms: '' };
  const { salt, marks, sitesOff, terms = '' } = known;
  return { known, marks, siteOff: sitesOff.includes(gateHash(salt, location.hostname)), terms };
}

/** Whether passages of this page are probably saved. Without the background's view: certainly worth asking. */
export async function hasSavedPassages(pageKey: string, { known }: Bearings): Promise<boolean> {
  if (!known) return false;
  const hash = gateHash(known.salt, pageKey);
  const key = bucketKey(hash);
  const found = await area()
    ?.get(key)
    .catch(() => undefined);
  return Array.isArray(found?.[key]) && found[key].includes(hash);
}
