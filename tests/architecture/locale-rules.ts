import ts from 'typescript';
import type { SourceFile } from './source-tree';
import { isCode, parse, walk } from './syntax';

/** One language's file under public/_locales. */
export type Messages = Readonly<Record<string, { message: string }>>;

// The same in Chinese: names, and sentences that are nothing but a placeholder.
const WITHOUT_HAN =
  /^(?:Footlight|BibTeX|RIS|CSL-JSON|JSON|CSV|SKOS|JSON-LD|DOI|APA|MLA|Chicago|Harvard|Vancouver|IEEE|zh-CN|[\s\p{P}\p{S}\p{N}])*$/u;

/** Keys that one language has and the other lacks. */
export function unequalKeys(one: Messages, other: Messages): string[] {
  const lacking = (from: Messages, to: Messages) => Object.keys(from).filter((key) => !Object.hasOwn(to, key));
  return [...lacking(one, other), ...lacking(other, one)].map((key) => `${key} is missing in one language`);
}

/** Sentences whose placeholders (`$1`, `$NAME$`) differ between languages; plural forms count together. */
export function unequalPlaceholders(one: Messages, other: Messages): string[] {
  return Object.keys(one)
    .filter((key) => other[key] && placeholdersOf(one[key]?.message) !== placeholdersOf(other[key].message))
    .map((key) => `${key} has other placeholders in the other language`);
}

/** Sentences of the Chinese file that are not in Chinese. */
export function untranslated(chinese: Messages): string[] {
  return Object.entries(chinese)
    .filter(([, { message }]) => !/\p{Script=Han}/u.test(message) && !WITHOUT_HAN.test(message))
    .map(([key, { message }]) => `${key} is not in Chinese: "${message}"`);
}

/**
 * Keys that nothing names: neither whole (`'popup_title'`, `__MSG_popup_title__`) nor as a template with a fixed beginning
 * (`` `domain_${id}` ``).
 */
export function unusedKeys(messages: Messages, files: readonly SourceFile[]): string[] {
  const { whole, patterns } = namedIn(files);
  return Object.keys(messages)
    .filter((key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)))
    .map((key) => `${key} is used nowhere`);
}

/** `__MSG_…__` that name no sentence; keys in code are checked by the compiler. */
export function unknownKeys(messages: Messages, files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/__MSG_(\w+?)__/g)]
      .filter(([, key = '']) => !Object.hasOwn(messages, key))
      .map(([whole]) => `${path} names ${whole}, which does not exist`),
  );
}

function namedIn(files: readonly SourceFile[]): { whole: Set<string>; patterns: RegExp[] } {
  const whole = new Set<string>();
  const patterns: RegExp[] = [];
  for (const file of files) {
    for (const [, key = ''] of file.text.matchAll(/__MSG_(\w+?)__/g)) whole.add(key);
    if (!isCode(file)) continue;
    walk(parse(file), (node) => {
      if (ts.isStringLiteralLike(node)) whole.add(node.text);
      if (ts.isTemplateExpression(node) && /^[a-z][a-z_]*_$/.test(node.head.text)) {
        const tails = node.templateSpans.map(({ literal }) => `\\w+${literal.text}`);
        patterns.push(new RegExp(`^${node.head.text}${tails.join('')}$`));
      }
    });
  }
  return { whole, patterns };
}

function placeholdersOf(message = ''): string {
  return [...new Set(message.match(/\$(?:\d+|\w+\$)/g))].sort().join(' ');
}
