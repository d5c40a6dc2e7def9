import type { EntryView } from '../../utils/protocol/views';
import { languageOf, tellingsOf } from './entry-telling';
import { useWords } from '../words';

type Props = { view: EntryView; /** The level of the heading inside. */ heading: 'h3' | 'h4' };

/** What an entry means and why it matters, in the languages the reader wants. */
export function EntryTelling({ view, heading: Heading }: Props) {
  const { say, language } = useWords();
  const tellings = tellingsOf(view, language);
  const reasons = tellings.filter(({ whyItMatters }) => whyItMatters !== undefined);
  return (
    <>
      {tellings.map(({ definition, language: told }, index) => (
        <p key={index} className="entry-definition" lang={told}>
          {definition}
        </p>
      ))}
      {reasons.length > 0 && <Heading className="entry-subtitle">{say('card_why')}</Heading>}
      {reasons.map(({ whyItMatters = '' }, index) => (
        <p key={index} className="entry-why" lang={languageOf(whyItMatters)}>
          {whyItMatters}
        </p>
      ))}
    </>
  );
}
