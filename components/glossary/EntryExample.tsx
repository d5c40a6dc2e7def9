import type { EntryView } from '../../utils/protocol/views';
import { languageOf } from './entry-telling';
import { useWords } from '../words';

type Props = { view: EntryView; /** The level of the heading. */ heading: 'h3' | 'h4' };

/** A sentence in which the term stands as it would in the news; nothing where there is none. */
export function EntryExample({ view: { entry }, heading: Heading }: Props) {
  const { say } = useWords();
  if (entry.example === undefined) return null;
  return (
    <>
      <Heading className="entry-subtitle">{say('glossary_example')}</Heading>
      <p className="entry-example" lang={languageOf(entry.example)}>
        {entry.example}
      </p>
    </>
  );
}
