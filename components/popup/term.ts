/** A glossary entry as a page mentions it, all its frames taken together. */
export type Term = {
  entryId: string;
  headword: string;
  zhHeadword: string;
  domains: readonly string[];
  count: number;
  /** The first frame that mentions it. */
  frameId: number;
  /** Why it is not marked on the page although it is there; absent: nothing about the term itself speaks against it. */
  unmarked?: 'basic' | 'known';
};
