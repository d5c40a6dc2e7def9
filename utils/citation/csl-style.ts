import type { CITATION_STYLES } from './citation-style';

/** The id of a style that the CSL engine renders, as opposed to a data format. */
export type CslStyleId = Extract<(typeof CITATION_STYLES)[number], { kind: 'csl' }>['id'];

/** How a manual wants a passage and its citation laid out. */
type CslStyleRules = {
  /** From how many words on a quotation is set off as a block. */
  readonly blockFromWords: number;
  /** Whether a quotation of two or more paragraphs is set off however short it is. */
  readonly blocksParagraphs: boolean;
  /** Where the passage says its source: in a parenthesis of the text, or in a numbered note. */
  readonly citesIn: 'text' | 'note';
  /** Whether a paragraph we counted ourselves may be printed as a locator. */
  readonly printsParagraph: boolean;
};

/**
 * The rules of each manual for quotations.
 *
 * MLA sets off prose that runs to more than four lines; a line of its double-spaced page holds about 15 words. It prints a
 * paragraph number only where the page itself numbers its paragraphs, so never one of ours. Chicago needs no locator for
 * news.
 *
 * @see Publication Manual of the APA (7th ed.), section 8.27
 * @see Chicago Manual of Style (17th ed.), section 13.10
 */
export const CSL_STYLE_RULES: Readonly<Record<CslStyleId, CslStyleRules>> = {
  apa: { blockFromWords: 40, blocksParagraphs: false, citesIn: 'text', printsParagraph: true },
  'modern-language-association': { blockFromWords: 61, blocksParagraphs: false, citesIn: 'text', printsParagraph: false },
  'chicago-fullnote-bibliography': { blockFromWords: 100, blocksParagraphs: true, citesIn: 'note', printsParagraph: false },
  'chicago-author-date': { blockFromWords: 100, blocksParagraphs: true, citesIn: 'text', printsParagraph: false },
};
