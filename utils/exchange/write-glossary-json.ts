import type { FileGlossary } from './glossary-file';

/** Writes a glossary in our own JSON, indented, which `readGlossaryJson` reads back as it was. */
export function writeGlossaryJson({ name, credit, entries, sources }: FileGlossary): string {
  const file = { format: 'footlight-glossary', version: 1, name, ...(credit !== undefined && { credit }), entries, sources };
  return `${JSON.stringify(file, null, 2)}\n`;
}
