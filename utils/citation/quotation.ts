import type { FormattedCitation } from './citation-style';
import { countWords } from './count-words';
import { CSL_STYLE_RULES } from './csl-style';
import type { CslStyleId } from './csl-style';
import { nestQuotes } from './nest-quotes';
import { printableParagraphs } from './printable-text';
import type { RenderedCitation } from './render-csl';
import { joinRich, richText } from './rich-text';
import type { RichText } from './rich-text';
import { runInPassage } from './run-in-passage';

// Word processors keep inline styles on paste and drop classes.
const HANGING = 'margin-left:.5in;text-indent:-.5in';
const INDENTED = 'text-indent:.5in';
const BLOCK_INDENT = '    '; // in plain text nothing else says that the words are not the writer's own

const NOTE_NUMBER = '1';
const NOTE_MARK: RichText = { plain: '¹', html: `<sup>${NOTE_NUMBER}</sup>` };

// Their full stop is part of the word and stays before the citation. "No." and "Plan B." are more often the end of a sentence.
const ABBREVIATION = /(?:^|[^\p{L}])(?:(?:\p{L}\.){2,}|(?:etc|inc|ltd|co|corp|jr|sr|vs|al|st|mr|dr)\.)[’”]*$/iu;
const ELLIPSIS = /(?:…|\.\s?\.\s?\.)[’”]*$/;

/**
 * Lays a passage out with its citation: run in between quotation marks or set off as a block, as the style's manual asks
 * for its length, then the note if the style has notes, then the entry for the list of references.
 *
 * @param quotation - the passage, paragraphs separated by line feeds; empty gives the reference alone
 */
export function layOutQuotation(quotation: string, style: CslStyleId, rendered: RenderedCitation): FormattedCitation {
  const paragraphs = printableParagraphs(quotation);
  const reference: FormattedCitation = {
    plain: rendered.reference.plain,
    html: `<p style="${HANGING}">${rendered.reference.html}</p>`,
  };
  if (paragraphs.length === 0) return reference;
  const blocks = [isBlock(paragraphs, style) ? setOff(paragraphs, rendered) : runIn(paragraphs, rendered)];
  if (rendered.note?.plain) blocks.push(toNote(rendered.note));
  if (rendered.reference.plain) blocks.push(reference);
  return { plain: blocks.map(({ plain }) => plain).join('\n\n'), html: blocks.map(({ html }) => html ?? '').join('') };
}

function isBlock(paragraphs: readonly string[], style: CslStyleId): boolean {
  const rules = CSL_STYLE_RULES[style];
  return (rules.blocksParagraphs && paragraphs.length > 1) || countWords(paragraphs.join(' ')) >= rules.blockFromWords;
}

function runIn(paragraphs: readonly string[], rendered: RenderedCitation): FormattedCitation {
  const passage = runInPassage(paragraphs.join('\n')).replace(/[,;:]+([’”]*)$/, '$1');
  const { note, inText } = rendered;
  if (note) return toParagraph(joinRich(`“${passage}”`, note.plain ? NOTE_MARK : ''));
  if (!inText.plain) return toParagraph(richText(`“${passage}”`));
  return toParagraph(joinRich(`“${withoutStop(passage)}” `, inText, '.'));
}

// The sentence goes on to the citation, so its full stop moves behind it; a question or exclamation mark stays.
function withoutStop(passage: string): string {
  return ABBREVIATION.test(passage) || ELLIPSIS.test(passage) ? passage : passage.replace(/[.。．]([’”]*)$/, '$1');
}

function setOff(paragraphs: readonly string[], rendered: RenderedCitation): FormattedCitation {
  const lines = nestQuotes(paragraphs.join('\n'), 0).split('\n').map(richText);
  const last = lines.pop() ?? richText('');
  const cited = rendered.note
    ? [last, rendered.note.plain ? NOTE_MARK : '']
    : rendered.inText.plain
      ? [last, ' ', rendered.inText]
      : [last];
  lines.push(joinRich(...cited));
  return {
    plain: lines.map(({ plain }) => BLOCK_INDENT + plain).join('\n'),
    html: `<blockquote>${lines.map(({ html }) => `<p>${html}</p>`).join('')}</blockquote>`,
  };
}

function toNote(note: RichText): FormattedCitation {
  const numbered = joinRich(`${NOTE_NUMBER}. `, note);
  return { plain: numbered.plain, html: `<p style="${INDENTED}">${numbered.html}</p>` };
}

function toParagraph(text: RichText): FormattedCitation {
  return { plain: text.plain, html: `<p>${text.html}</p>` };
}
