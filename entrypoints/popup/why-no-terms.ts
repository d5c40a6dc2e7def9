import type { NoTermsReason } from '../../components/popup/NoTerms';
import type { Term } from '../../components/popup/term';
import type { Settings } from '../../utils/protocol/settings';
import type { TabView } from '../../utils/protocol/views';

/** Why nothing is marked on a page that can be read; absent when something is. */
export function whyNoTerms({ siteOn }: TabView, { marks }: Settings, terms: readonly Term[]): NoTermsReason | undefined {
  if (!marks) return 'marks-off';
  if (!siteOn) return 'site-off';
  if (terms.length === 0) return 'no-terms';
  return terms.every(({ unmarked }) => unmarked !== undefined) ? 'all-known' : undefined;
}
