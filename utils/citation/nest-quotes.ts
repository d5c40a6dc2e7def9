type Role = 'open' | 'close' | 'reopen' | 'apostrophe' | 'none';
type Mark = { readonly at: number; readonly family: 'double' | 'single'; role: Role };

const DOUBLE = { open: '“', close: '”' } as const;
const SINGLE = { open: '‘', close: '’' } as const;

const OPENS_BEFORE = /[\s([{\u2013\u2014“‘"'/]|^$/; // what can stand before an opening mark
const WORD = /[\p{L}\p{N}]/u;

/**
 * Makes the quotation marks of a passage curly and gives each level its own, as American manuals do: inside quotation
 * marks of ours the passage's own become single, those within them double, and so on. Other marks («», 「」) stay.
 *
 * @param text - the passage; paragraphs, if any, are separated by line feeds
 * @param outer - 1 when the result will stand in double quotation marks, 0 when it stands without
 * @returns the passage with line feeds kept; in a run-in quotation (`outer` 1) a mark that only repeats at a new
 *   paragraph that a quotation goes on is left out
 */
export function nestQuotes(text: string, outer: 0 | 1): string {
  if (text.includes('„')) return text; // German marks: “ closes there
  const marks = findMarks(text);
  pairDoubles(text, marks);
  pairSingles(text, marks);
  return write(text, marks, outer);
}

function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: character, index } of text.matchAll(/["“”'‘’]/g)) {
    marks.push({ at: index, family: /["“”]/.test(character) ? 'double' : 'single', role: 'none' });
  }
  return marks;
}

function pairDoubles(text: string, marks: readonly Mark[]): void {
  const open: Mark[] = [];
  for (const mark of marks.filter(({ family }) => family === 'double')) {
    const character = text[mark.at];
    const before = text[mark.at - 1] ?? '';
    const isOpening = character === '“' || (character === '"' && canOpen(text, mark.at));
    if (isOpening) {
      mark.role = open.length > 0 && before === '\n' ? 'reopen' : 'open';
      if (mark.role === 'open') open.push(mark);
    } else if (character === '"' && open.length === 0 && /\d/.test(before)) {
      mark.role = 'none'; // five inches, not the end of a quotation
    } else {
      mark.role = 'close';
      open.pop();
    }
  }
}

function pairSingles(text: string, marks: readonly Mark[]): void {
  for (const [index, mark] of marks.entries()) {
    if (mark.family !== 'single' || mark.role !== 'none') continue;
    const character = text[mark.at];
    const closing =
      character === '‘' || (character === "'" && canOpen(text, mark.at)) ? closingOf(text, marks, index) : undefined;
    mark.role = closing ? 'open' : 'apostrophe';
    if (closing) closing.role = 'close';
  }
}

// The possessive of a plural ("the researchers' view") looks like a closing mark: it is taken for one only when there is
// no other.
function closingOf(text: string, marks: readonly Mark[], opening: number): Mark | undefined {
  let possessive: Mark | undefined;
  let depth = 0;
  for (const mark of marks.slice(opening + 1)) {
    if (text.slice(marks[opening]?.at, mark.at).includes('\n')) break;
    if (mark.role === 'open') depth += 1;
    if (mark.role === 'close' && --depth < 0) break; // the quotation around it ends
    if (mark.family !== 'single' || mark.role !== 'none' || depth > 0) continue;
    if (canOpen(text, mark.at) && text[mark.at] !== '’') break; // the next one opens
    if (!canClose(text, mark.at)) continue;
    if (!/s$/i.test(text.slice(0, mark.at)) || !/^ \p{Ll}/u.test(text.slice(mark.at + 1))) return mark;
    possessive = mark;
  }
  return possessive;
}

function canOpen(text: string, at: number): boolean {
  return OPENS_BEFORE.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? '');
}

function canClose(text: string, at: number): boolean {
  const isInWord = WORD.test(text[at - 1] ?? '') && WORD.test(text[at + 1] ?? '');
  return /\S/.test(text[at - 1] ?? '') && !isInWord;
}

function write(text: string, marks: readonly Mark[], outer: 0 | 1): string {
  let written = '';
  let from = 0;
  let depth = 0;
  const glyphs = (level: number) => ((outer + level) % 2 === 1 ? DOUBLE : SINGLE);
  for (const mark of marks) {
    written += text.slice(from, mark.at);
    from = mark.at + 1;
    if (mark.role === 'open') written += glyphs(++depth).open;
    else if (mark.role === 'close') {
      written += glyphs(Math.max(depth, 1)).close;
      depth = Math.max(depth - 1, 0);
    } else if (mark.role === 'reopen') written += outer === 1 ? '' : glyphs(depth).open;
    else written += mark.role === 'apostrophe' ? SINGLE.close : (text[mark.at] ?? '');
  }
  return written + text.slice(from);
}
