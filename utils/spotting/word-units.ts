const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}_]/u;
const HAN_UNIT = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;

/** Whether a UTF-16 unit belongs to a word that is divided from its neighbours by spaces: Han and kana do not. */
export function isWordUnit(unit: string): boolean {
  if (unit >= 'a' && unit <= 'z') return true;
  if (unit >= 'A' && unit <= 'Z') return true;
  if (unit < '\u0080') return (unit >= '0' && unit <= '9') || unit === '_';
  return LETTER_OR_DIGIT.test(unit) && !HAN_UNIT.test(unit);
}

/** Whether an offset stands between two units of one word. */
export function isInWord(text: string, offset: number): boolean {
  return offset > 0 && isWordUnit(text.charAt(offset - 1)) && isWordUnit(text.charAt(offset));
}

/** Whether a text has a Han or kana unit, so that its forms need no word boundaries. */
export function hasHan(text: string): boolean {
  return HAN_UNIT.test(text);
}

/** Lower case unit by unit, so that offsets stay (`İ` would grow by one). */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charAt(index).toLowerCase();
    return unit.length === 1 ? unit : text.charAt(index);
  }).join('');
}

/** Whether a form is written in capitals throughout, as abbreviations are: then it is found only so. */
export function isInCapitals(form: string): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&.-]+$/u.test(form);
}

/** The words of a form: what stands between spaces, hyphens, slashes and other punctuation. */
export function wordsOf(form: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const unit of form.split('')) {
    if (isWordUnit(unit) || hasHan(unit)) word += unit;
    else if (word) {
      words.push(word);
      word = '';
    }
  }
  if (word) words.push(word);
  return words;
}
