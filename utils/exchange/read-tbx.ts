import { SaxesParser } from 'saxes';
import { checkGlossary, type DraftEntry } from './check-glossary';
import { collectSources } from './collect-sources';
import { type Concept, conceptFields } from './concept-fields';
import type { FileProblem } from './glossary-file';
import { type GlossaryReading, nameOfFile, refused, shortened } from './glossary-reading';
import type { Spoken } from './pick-text';

type Open = { name: string; type: string; language: string };
type TbxEntry = { line: number; terms: Spoken[]; definitions: Spoken[]; examples: Spoken[]; sources: string[] };
type Tbx = { name: string; credit: string; entries: TbxEntry[]; fault?: FileProblem };

const ENTRIES = new Set(['termEntry', 'conceptEntry']);
const TYPED = new Set(['descrip', 'admin']); // what they hold is said by their attribute `type`
const MOST_DEPTH = 500; // elements; no glossary comes near it
const PIECE = 65_536; // UTF-16 units; no more is read after a fault
const SOURCE_LENGTH = 300; // UTF-16 units, as a source's title may have

/**
 * Reads a glossary in TBX-Basic, version 2 (`martif`) or 3 (`tbx`, in either style). Concepts without a definition are left
 * out and counted. Entities that the file declares are not put in: one that is used is a fault.
 *
 * @returns `syntax`, `missing-value` where no concept has a definition or one has no term, `no-terms`, and what
 * `checkGlossary` finds, each with its line
 * @see https://www.tbxinfo.net/tbx-basic/
 */
export function readTbx(fileName: string, text: string): GlossaryReading {
  const { name, credit, entries, fault } = parseTbx(text);
  if (fault) return refused(fault);
  const works = collectSources();
  const drafts = entries.flatMap((entry) => draftOf(entry, works.cite) ?? []);
  const leftOut = entries.length - drafts.length;
  if (drafts.length === 0 && leftOut > 0) return refused({ reason: 'missing-value', detail: ['definition'] });
  return checkGlossary({ name: name || nameOfFile(fileName), credit, entries: drafts, sources: works.sources, leftOut });
}

function draftOf(
  { line, terms, sources, ...rest }: TbxEntry,
  cite: ReturnType<typeof collectSources>['cite'],
): DraftEntry | undefined {
  const concept: Concept = { preferred: terms, others: [], ...rest };
  const fields = conceptFields(concept);
  const lineOf = () => line;
  const cited = [...new Set(sources)].map((title) => {
    const isAddress = /^https?:\/\/[^\s]+$/.test(title);
    return { source: cite({ title: shortened(title, SOURCE_LENGTH), url: isAddress ? title : undefined }, lineOf) };
  });
  return fields && { fields: { ...fields, sources: cited }, lineOf };
}

function parseTbx(text: string): Tbx {
  const tbx: Tbx = { name: '', credit: '', entries: [] };
  const parser = new SaxesParser({ position: true, xmlns: false });
  const open: Open[] = [];
  let entry: TbxEntry | undefined;
  let said = '';
  const stop = (message: string) => {
    tbx.fault ??= { reason: 'syntax', line: parser.line, detail: [shortened(message.replace(/^\d+:\d+: /, ''), 200)] };
  };
  parser.on('error', ({ message }) => stop(message));
  parser.on('opentag', ({ name: fullName, attributes }) => {
    if (open.length === MOST_DEPTH) stop(`more than ${MOST_DEPTH} elements inside each other`);
    if (tbx.fault) return;
    const name = fullName.replace(/^.*:/, '');
    const language = attributes['xml:lang'] ?? open.at(-1)?.language ?? '';
    // The root's language is that of the file's own words, not of what it says about every term.
    const isRoot = open.length === 0;
    open.push({ name, type: TYPED.has(name) ? (attributes.type ?? '') : name, language: isRoot ? '' : language.toLowerCase() });
    if (ENTRIES.has(name)) {
      entry = { line: parser.line, terms: [], definitions: [], examples: [], sources: [] };
      tbx.entries.push(entry);
    }
    // Mark-up inside a text (`hi`) is part of it.
    if (!isInsideText(open)) said = '';
  });
  const hear = (piece: string) => {
    said += piece;
  };
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (!closed || isInsideText([...open, closed])) return;
    const spoken = { text: said.replace(/\s+/g, ' ').trim(), language: closed.language };
    said = '';
    if (entry && ENTRIES.has(closed.name)) entry = undefined;
    else if (spoken.text !== '') note(tbx, entry, closed, spoken, open);
  });
  for (let start = 0; start < text.length && !tbx.fault; start += PIECE) parser.write(text.slice(start, start + PIECE));
  if (!tbx.fault) parser.close();
  return tbx;
}

function note(tbx: Tbx, entry: TbxEntry | undefined, { name, type }: Open, spoken: Spoken, open: readonly Open[]): void {
  const isIn = (outer: string) => open.some((other) => other.name === outer);
  if (!entry) {
    if (name === 'title' && isIn('titleStmt')) tbx.name ||= spoken.text;
    else if (name === 'p' && isIn('publicationStmt')) tbx.credit ||= spoken.text;
    return;
  }
  if (name === 'term') entry.terms.push(spoken);
  else if (type === 'definition') entry.definitions.push(spoken);
  else if (type === 'example' || type === 'context') entry.examples.push(spoken);
  else if (type === 'source') entry.sources.push(spoken.text);
}

function isInsideText(open: readonly Open[]): boolean {
  return open.slice(0, -1).some(({ name, type }) => name === 'term' || name === 'p' || TYPED.has(name) || type === 'definition');
}
