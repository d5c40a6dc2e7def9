import { useId, useRef, useState } from 'react';
import type { ClaimColour } from '../../utils/claim/claim-colours';
import { markWords } from '../../utils/search/mark-words';
import { Button } from './Button';
import { useClamped } from './use-clamped';
import { useWords } from '../words';

type Props = {
  text: string;
  colour: ClaimColour;
  /** Language of the text as its page gives it. */
  language?: string | undefined;
  /** Folded words that a search looked for. */
  words: readonly string[];
};

/** A saved passage with a bar in its colour; a long one shows eight lines until asked for all. */
export function Quotation({ text, colour, language, words }: Props) {
  const { say } = useWords();
  const id = useId();
  const box = useRef<HTMLQuoteElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isClamped = useClamped(box, isOpen);
  return (
    <div className={`quotation quotation-${colour}`}>
      <blockquote id={id} ref={box} lang={language} className={isOpen ? 'quotation-text' : 'quotation-text quotation-short'}>
        {markWords(text, words).map((stretch, index) => (stretch.hit ? <mark key={index}>{stretch.text}</mark> : stretch.text))}
      </blockquote>
      {(isClamped || isOpen) && (
        <Button look="quiet" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? 'library_show_less' : 'library_show_all')}
        </Button>
      )}
    </div>
  );
}
