import type { MetadataEvidence } from '../../../utils/citation/metadata-evidence';

/** Evidence of an empty page, with what a case adds to it. */
export function evidenceOf(found: Partial<MetadataEvidence>): MetadataEvidence {
  return {
    url: 'https://www.example-gazette.com/2026/06/14/story',
    language: 'en',
    documentTitle: '',
    canonicalHref: '',
    jsonLd: [],
    meta: [],
    headings: [],
    bylines: [],
    dates: [],
    ...found,
  };
}

/** Meta tags from a record of names and contents. */
export function metaOf(tags: Readonly<Record<string, string>>): { name: string; content: string }[] {
  return Object.entries(tags).map(([name, content]) => ({ name, content }));
}
