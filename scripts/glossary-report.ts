// Prints what the glossary covers: `npm run glossary:report`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GlossaryEntry, GlossarySource } from '../utils/glossary/entry.ts';
import { readingGrade } from './reading-grade.ts';

type Coverage = { name: string; items: { code: string; name: string; entries: string[] }[] };

const FOLDER = join(import.meta.dirname, '../public/glossary');
const read = <Content>(file: string) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Content;
const entries = readdirSync(join(FOLDER, 'entries'))
  .sort()
  .flatMap((file) => read<GlossaryEntry[]>(`entries/${file}`));
const sources = read<GlossarySource[]>('sources.json');
const coverage = read<Coverage[]>('coverage.json');

const sum = (count: (entry: GlossaryEntry) => number) => entries.reduce((total, entry) => total + count(entry), 0);
const share = (test: (entry: GlossaryEntry) => boolean) => `${entries.filter(test).length} of ${entries.length}`;

heading('Glossary');
table([
  ['entries', entries.length],
  ['English forms and abbreviations', sum(({ forms, acronyms }) => forms.length + acronyms.length)],
  ['Chinese forms', sum(({ zh }) => zh.forms.length)],
  ['forms that need an AI context', sum(({ ambiguous, zh }) => ambiguous.length + zh.ambiguous.length)],
  ['works cited', sources.length],
  ['citations', sum((entry) => entry.sources.length)],
  ['citations with a place in the work', sum((entry) => entry.sources.filter(({ locator }) => locator).length)],
  ['entries with two works or more', share((entry) => entry.sources.length > 1)],
  ['entries where sources differ', share(({ sourcesDiffer }) => sourcesDiffer.length > 0)],
  ['ties between entries', sum(({ related }) => related.length) / 2],
]);

heading('Entries by domain');
const domains = [...new Set(entries.flatMap((entry) => entry.domains))].sort();
const inDomain = (domain: (typeof domains)[number]) => entries.filter((entry) => entry.domains.includes(domain));
table([
  ['domain', 'entries', 'basic', 'core', 'specialist', 'differ'],
  ...domains.map((domain) => {
    const found = inDomain(domain);
    const of = (level: string) => found.filter((entry) => entry.level === level).length;
    const differ = found.filter(({ sourcesDiffer }) => sourcesDiffer.length > 0).length;
    return [domain, found.length, of('basic'), of('core'), of('specialist'), differ];
  }),
]);

heading('What is covered');
table(
  coverage.map(({ name, items }) => {
    const ids = new Set(entries.map(({ id }) => id));
    const covered = items.filter((item) => item.entries.some((id) => ids.has(id)));
    const missing = items.filter((item) => !covered.includes(item)).map(({ code }) => code);
    return [name, `${covered.length} of ${items.length}`, missing.join(', ')];
  }),
);

heading('Works cited most');
const cited = sources
  .map((source) => ({ source, count: sum((entry) => entry.sources.filter((one) => one.source === source.id).length) }))
  .sort((a, b) => b.count - a.count);
table(
  cited.slice(0, 25).map(({ source, count }) => [count, `${source.title} (${source.publisher}, ${source.year})`.slice(0, 110)]),
);
console.log(`and ${Math.max(cited.length - 25, 0)} more, ${cited.filter(({ count }) => count === 1).length} of them cited once`);

heading('Reading grade (Flesch–Kincaid: years of school)');
table([
  ['text', 'median', '90 %', 'highest'],
  ...(['definition', 'whyItMatters'] as const).map((field) => {
    const grades = entries
      .map((entry) => ({ id: entry.id, grade: readingGrade(entry[field]) }))
      .sort((a, b) => a.grade - b.grade);
    const at = (part: number) => grades[Math.floor((grades.length - 1) * part)]?.grade.toFixed(1) ?? '';
    return [field, at(0.5), at(0.9), `${at(1)} (${grades.at(-1)?.id})`];
  }),
]);

function heading(text: string): void {
  console.log(`\n${text}\n${'-'.repeat(text.length)}`);
}

function table(rows: readonly (readonly (string | number)[])[]): void {
  const widths = rows.reduce<number[]>(
    (found, row) => row.map((cell, index) => Math.max(found[index] ?? 0, `${cell}`.length)),
    [],
  );
  for (const row of rows)
    console.log(
      row
        .map((cell, index) =>
          typeof cell === 'number' ? `${cell}`.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    );
}
