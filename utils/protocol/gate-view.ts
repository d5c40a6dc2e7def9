import { fnv1a } from '../text/fnv1a';

// What the gate may know without waking the background: in storage that pages' scripts of ours can read, so nothing in
// it may tell of other pages. Addresses and hosts stand there as salted hashes of 24 bits, of which one in 16 million
// addresses shares each: enough to ask the background only where it matters, too little to prove that a page is saved.

/** The key of the gate's view; of its parts under `bucketKey`. */
export const GATE_KEY = 'gate';

/**
 * `revision` grows with every change of settings, claims or the reader's terms, so that open pages hear of it. `terms` is
 * the source of the expression (flag `g`) that finds the reader's own terms; empty where there are none, absent until the
 * background has said so in this session.
 */
export type GateView = { revision: number; salt: string; marks: boolean; sitesOff: readonly number[]; terms?: string };

/** Saved pages are divided among this many keys, so that a gate reads one small part. */
export const BUCKETS = 64;

/** A salted 24-bit hash (FNV-1a); this is no secret-keeping hash, only a short name that cannot be read back. */
export function gateHash(salt: string, text: string): number {
  const hash = fnv1a(`${salt} ${text}`);
  return ((hash >>> 8) ^ hash) & 0xffffff;
}

/** The storage key under which the hash of a saved page is listed. */
export function bucketKey(hash: number): string {
  return `gate-${hash % BUCKETS}`;
}
