import type { Random } from '../../support/seeded';

const WORDS = 'the a model agent of risk said and, open–weight AI 模型 it’s report. new 10²⁵ test “safe” in'.split(' ');
const PHRASE = 'Terms may change at any time.'; // stands on a page again and again, as menus and boilerplate do

/** Makes the folded text of a page: paragraphs of few words, so that much of it repeats, parted by line feeds. */
export function makePage(random: Random): string {
  const paragraph = () =>
    random.below(5) === 0 ? PHRASE : Array.from({ length: 1 + random.below(14) }, () => random.pick(WORDS)).join(' ');
  return Array.from({ length: 1 + random.below(10) }, paragraph).join('\n');
}

/** Picks a passage of a page, not empty and not of white space alone. */
export function pickPassage(text: string, random: Random): { start: number; end: number } {
  for (;;) {
    const start = random.below(text.length);
    const end = start + 1 + random.below(Math.min(60, text.length - start));
    if (/\S/.test(text.slice(start, end))) return { start, end };
  }
}
