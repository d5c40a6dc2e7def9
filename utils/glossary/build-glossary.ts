import * as z from 'zod/mini';
import { GlossaryEntry, GlossarySource } from './entry';

/**
 * Parses the glossary's files and puts them together, sorted by id. Runs at build time and in tests only.
 *
 * @param files - the parsed contents of `public/glossary/entries/*.json`, each a list of entries
 * @param sources - the parsed content of `public/glossary/sources.json`
 * @throws Error whose message lists every problem: what a schema refuses, an id given twice, an id that leads nowhere
 */
export function buildGlossary(
  files: readonly unknown[],
  sources: unknown,
): { entries: GlossaryEntry[]; sources: GlossarySource[] } {
  const problems: string[] = [];
  const built = {
    entries: sorted(files.flatMap((file, number) => parseList(file, GlossaryEntry, `entry file ${number + 1}`, problems))),
    sources: sorted(parseList(sources, GlossarySource, 'the source file', problems)),
  };
  problems.push(
    ...repeatedIds(built.entries, 'entry'),
    ...repeatedIds(built.sources, 'source'),
    ...danglingIds(built.entries, built.sources),
  );
  if (problems.length > 0)
    throw new Error(`The glossary cannot be built:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  return built;
}

function parseList<Item>(list: unknown, schema: z.ZodMiniType<Item>, place: string, problems: string[]): Item[] {
  if (!Array.isArray(list)) {
    problems.push(`The content of ${place} is not a list.`);
    return [];
  }
  return list.flatMap((raw: unknown, number) => {
    // zod/mini says only "Invalid input" unless it is given words.
    const parsed = schema.safeParse(raw, { error: z.locales.en().localeError });
    if (parsed.success) return [parsed.data];
    const name = nameOf(raw) ?? `number ${number + 1}`;
    for (const issue of parsed.error.issues) {
      const where = issue.path.length > 0 ? `“${issue.path.join('.')}”` : 'the whole';
      problems.push(`In ${place}, item ${name}: ${where} is refused (${issue.message}).`);
    }
    return [];
  });
}

function nameOf(raw: unknown): string | undefined {
  if (typeof raw !== 'object' || raw === null || !('id' in raw) || typeof raw.id !== 'string') return undefined;
  return `“${raw.id}”`;
}

function sorted<Item extends { id: string }>(items: Item[]): Item[] {
  // By code unit, so that the order does not hang on the machine's locale.
  return items.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function repeatedIds(items: readonly { id: string }[], kind: string): string[] {
  const repeated = items.filter((item, number) => items[number - 1]?.id === item.id).map(({ id }) => id);
  return [...new Set(repeated)].map((id) => `The ${kind} id “${id}” is given more than once.`);
}

function danglingIds(entries: readonly GlossaryEntry[], sources: readonly GlossarySource[]): string[] {
  const entryIds = new Set(entries.map(({ id }) => id));
  const sourceIds = new Set(sources.map(({ id }) => id));
  return entries.flatMap((entry) => [
    ...entry.related
      .filter(({ id }) => !entryIds.has(id))
      .map(({ id }) => `Entry “${entry.id}” is related to “${id}”, which does not exist.`),
    ...[...entry.sources, ...entry.sourcesDiffer]
      .filter(({ source }) => !sourceIds.has(source))
      .map(({ source }) => `Entry “${entry.id}” cites “${source}”, which does not exist.`),
  ]);
}
