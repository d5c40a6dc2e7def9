import type { Term } from '../../components/popup/term';
import type { Settings } from '../../utils/protocol/settings';
import type { TabView } from '../../utils/protocol/views';

/**
 * The terms of all frames of a tab, each once, in reading order. An entry the background does not know is left out.
 *
 * @param basic - ids of the entries of level `basic`
 */
export function mergeTerms(
  { frames, entries }: TabView,
  { showBasic, knownEntries }: Settings,
  basic: ReadonlySet<string>,
): Term[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const terms = new Map<string, Term>();
  for (const { frameId, mentions } of frames) {
    for (const { entryId, count } of mentions) {
      const entry = known.get(entryId);
      if (!entry) continue;
      const before = terms.get(entryId);
      const { headword, zhHeadword, domains } = entry;
      const isKnown = knownEntries.includes(entryId);
      const isHidden = isKnown || (!showBasic && basic.has(entryId));
      terms.set(entryId, {
        ...(before ?? { entryId, headword, zhHeadword, domains, frameId }),
        count: (before?.count ?? 0) + count,
        ...(isHidden && { unmarked: isKnown ? 'known' : 'basic' }),
      });
    }
  }
  return [...terms.values()];
}
