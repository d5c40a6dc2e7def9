/** A way to write a citation: a CSL style by its id, or a data format. */
export const CITATION_STYLES = [
  { id: 'apa', label: 'APA 7', kind: 'csl', locale: 'en-US' },
  { id: 'modern-language-association', label: 'MLA 9', kind: 'csl', locale: 'en-US' },
  { id: 'chicago-fullnote-bibliography', label: 'Chicago 17, notes', kind: 'csl', locale: 'en-US' },
  { id: 'chicago-author-date', label: 'Chicago 17, author-date', kind: 'csl', locale: 'en-US' },
  { id: 'bibtex', label: 'BibTeX', kind: 'data' },
  { id: 'csl-json', label: 'CSL-JSON', kind: 'data' },
] as const satisfies readonly { id: string; label: string; kind: 'csl' | 'data'; locale?: string }[];

export type CitationStyleId = (typeof CITATION_STYLES)[number]['id'];

/** The ids, for schemas. */
export const CITATION_STYLE_IDS = CITATION_STYLES.map((style) => style.id) as [CitationStyleId, ...CitationStyleId[]];

/** A citation ready for the clipboard. `html` is absent for data formats, which must paste as plain text only. */
export type FormattedCitation = { plain: string; html?: string };
