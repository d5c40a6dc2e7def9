import type { EntryView } from '../../utils/protocol/views';
import { useWords } from '../words';

type Props = { origin: EntryView['origin'] };

/** Which glossary a term of the reader's is from; nothing for the bundled one. */
export function EntryOrigin({ origin }: Props) {
  const { say } = useWords();
  if (!origin) return null;
  return <p className="entry-origin">{origin.name === '' ? say('card_own_term') : say('card_from_glossary', [origin.name])}</p>;
}
