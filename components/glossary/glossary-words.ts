import type { WordKey } from '../../utils/locale/words';

// Codes come from the glossary's data, checked against its schema; a code without a word is found by the data test.

/** The word for a risk domain such as `4.2` or `policy`. */
export function domainKey(domain: string): WordKey {
  return `domain_${domain.replace('.', '_')}` as WordKey;
}

/** The word for how much a reader is expected to know already. */
export function levelKey(level: string): WordKey {
  return `level_${level}` as WordKey;
}

/** The word for the tie between two entries. */
export function relationKey(relation: string): WordKey {
  return `relation_${relation}` as WordKey;
}
