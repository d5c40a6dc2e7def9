import { aiAnchors } from './ai-anchors';
import type { Mention } from './spot';
import { hasHan, isInWord } from './word-units';

/** How strongly the page as a whole talks about AI: distinct anchors, and anchors for each thousand words. */
export type PageTalk = { distinct: number; perThousandWords: number };

/** Offsets of the blocks of a folded text: where each begins, ascending, the first at 0. */
export type Blocks = readonly number[];

/** Reads how strongly a folded text talks about AI. */
export function pageTalk(text: string): PageTalk {
  const found = text.match(aiAnchors()) ?? [];
  const words = text.length / 6; // letters and a space: enough to tell a mention in passing from a subject
  return {
    distinct: new Set(found.map((anchor) => anchor.toLowerCase())).size,
    perThousandWords: (found.length * 1000) / Math.max(words, 1),
  };
}

/**
 * Leaves out ambiguous mentions ("agent", "token") where nothing says that AI is meant. One is kept when its paragraph,
 * a neighbouring paragraph together with the page, or hints of its entry talk about AI: paragraph 2, neighbour 1, page
 * 1, hints ½ each up to 1, and 2 are needed.
 *
 * @param hints - for each entry the words that speak for its AI sense
 */
export function chooseMentions(
  text: string,
  blocks: Blocks,
  mentions: readonly Mention[],
  hints: readonly (readonly string[])[],
  page: PageTalk,
): Mention[] {
  if (!mentions.some((mention) => mention.ambiguous)) return [...mentions];
  const anchored = new Set<number>();
  const finder = aiAnchors();
  for (let hit = finder.exec(text); hit; hit = finder.exec(text)) anchored.add(blockAt(blocks, hit.index));
  const strong = page.distinct >= 3 && page.perThousandWords >= 1 ? 1 : 0;
  // A block may be long and hold thousands of mentions: it is read once for each entry, not once for each mention.
  const paragraphs = new Map<number, string>();
  const hinted = new Map<string, number>();
  const hintsIn = (block: number, entry: number): number => {
    const key = `${block} ${entry}`;
    const known = hinted.get(key);
    if (known !== undefined) return known;
    const paragraph = paragraphs.get(block) ?? text.slice(blocks[block], blocks[block + 1] ?? text.length).toLowerCase();
    paragraphs.set(block, paragraph);
    const found = (hints[entry] ?? []).filter((hint) => isHinted(paragraph, hint)).length;
    hinted.set(key, found);
    return found;
  };
  return mentions.filter((mention) => {
    if (!mention.ambiguous) return true;
    const block = blockAt(blocks, mention.start);
    const own = anchored.has(block) ? 2 : 0;
    const neighbour = anchored.has(block - 1) || anchored.has(block + 1) ? 1 : 0;
    if (own + neighbour + strong >= 2) return true;
    return own + neighbour + strong + Math.min(hintsIn(block, mention.entry) / 2, 1) >= 2;
  });
}

/** Whether a hint stands in a paragraph: a whole word or its plural, so that "rate" is not in "moderate"; Chinese anywhere. */
function isHinted(paragraph: string, hint: string): boolean {
  if (hasHan(hint)) return paragraph.includes(hint);
  for (let at = paragraph.indexOf(hint); at !== -1; at = paragraph.indexOf(hint, at + 1)) {
    const end = at + hint.length;
    if (isInWord(paragraph, at)) continue;
    if (!isInWord(paragraph, end) || (paragraph.charAt(end) === 's' && !isInWord(paragraph, end + 1))) return true;
  }
  return false;
}

/** The number of the block that holds an offset. */
export function blockAt(blocks: Blocks, offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
