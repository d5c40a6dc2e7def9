import type { WordKey } from '../../utils/locale/words';
import { Button } from '../base/Button';
import { useWords } from '../words';

/** Why nothing is marked on a page that can be read. */
export type NoTermsReason = 'marks-off' | 'site-off' | 'no-terms' | 'all-known';

const SENTENCES: Record<NoTermsReason, WordKey> = {
  'marks-off': 'popup_none_marks_off',
  'site-off': 'popup_none_site_off',
  'no-terms': 'popup_none_found',
  'all-known': 'popup_none_all_known',
};

type Props = { reason: NoTermsReason; onMarks: () => void; onSite: () => void; onOptions: () => void };

/** Says why no term is marked here, and offers what would change it. */
export function NoTerms({ reason, onMarks, onSite, onOptions }: Props) {
  const { say } = useWords();
  return (
    <div className="no-terms">
      <p>{say(SENTENCES[reason])}</p>
      {reason === 'marks-off' && <Button onClick={onMarks}>{say('popup_marks_on')}</Button>}
      {reason === 'site-off' && <Button onClick={onSite}>{say('popup_site_on')}</Button>}
      {reason === 'all-known' && <Button onClick={onOptions}>{say('popup_known_options')}</Button>}
    </div>
  );
}
