import type { EntryView } from '../../utils/protocol/views';
import type { WordKey } from '../../utils/locale/words';
import { domainKey, levelKey } from './glossary-words';
import { useWords } from '../words';

type Props = { view: EntryView };

/** What kind of word an entry is, how much a reader is expected to know already, and its fields. */
export function EntryFacts({ view: { entry, origin } }: Props) {
  const { say } = useWords();
  return (
    <ul className="entry-facts">
      {entry.domains.map((domain) => (
        <li key={domain} className="entry-domain">
          {say(domainKey(domain))}
        </li>
      ))}
      {entry.partOfSpeech && <li>{say(`glossary_pos_${entry.partOfSpeech.replace(' ', '_')}` as WordKey)}</li>}
      {!origin && <li>{say(levelKey(entry.level))}</li>}
    </ul>
  );
}
