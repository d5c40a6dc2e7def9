import type { Check } from './check-forms';

const RELATED_LIMIT = 12; // as many as a picture of neighbours can hold
const FEWEST_ENTRIES = 419;
/** What PRODUCT's page names, and what stands behind it. */
const NEEDED = [
  'recursive-self-improvement',
  'humanoid-robot',
  'public-key-cryptography',
  'reinforcement-learning',
  'frontier-ai',
  'systemic-risk',
  'ai-agent',
  'tool-use',
  'export-controls',
  'proliferation',
  'ai-generated-code-vulnerabilities',
  'social-engineering',
  'open-weight-model',
  'cyber-weapon',
  'cyberattack',
];
/** What the way back may be. A countermeasure is not told from its subject by any relation of its own. */
const WAYS_BACK: Record<string, readonly string[]> = {
  broader: ['narrower'],
  narrower: ['broader'],
  contrast: ['contrast'],
  related: ['related', 'cause', 'countermeasure'],
  cause: ['related', 'cause', 'countermeasure'],
  countermeasure: ['related', 'cause', 'countermeasure'],
};

export const idsAreUnique: Check = ({ entries, sources }) =>
  [entries, sources].flatMap((items) => {
    const ids = items.map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `“${id}” is given twice.`);
  });

export const relatedResolve: Check = ({ entries }) =>
  entries.flatMap(({ id, related }) => [
    ...related
      .filter((link) => !entries.some((entry) => entry.id === link.id))
      .map((link) => `${id}: “${link.id}” does not exist.`),
    ...related.filter((link) => link.id === id).map(() => `${id} is related to itself.`),
    ...(new Set(related.map((link) => link.id)).size < related.length ? [`${id} has two links to one entry.`] : []),
    ...(related.length > RELATED_LIMIT ? [`${id} has more than ${RELATED_LIMIT} related entries.`] : []),
  ]);

export const relatedGoBothWays: Check = ({ entries }) =>
  entries.flatMap(({ id, related }) =>
    related.flatMap((link) => {
      const back = entries.find((entry) => entry.id === link.id)?.related.find((other) => other.id === id)?.relation;
      return back !== undefined && WAYS_BACK[link.relation]?.includes(back)
        ? []
        : [`${id} → ${link.id} (${link.relation}) comes back as ${back}.`];
    }),
  );

export const noneIsAlone: Check = ({ entries }) =>
  entries
    .filter(({ id }) => !entries.some((other) => other.id !== id && other.related.some((link) => link.id === id)))
    .map(({ id }) => `Nothing leads to ${id}.`);

export const sourcesAreUsed: Check = ({ entries, sources }) => {
  const used = new Set(entries.flatMap((entry) => entry.sources.map(({ source }) => source)));
  return [
    ...sources.filter(({ id }) => !used.has(id)).map(({ id }) => `Nothing cites ${id}.`),
    ...[...used].filter((id) => !sources.some((source) => source.id === id)).map((id) => `“${id}” does not exist.`),
    ...entries
      .filter((entry) => new Set(entry.sources.map(({ source }) => source)).size < entry.sources.length)
      .map(({ id }) => `${id} cites one work twice.`),
  ];
};

export const addressesAreWellFormed: Check = ({ sources }) => [
  ...sources
    .filter(({ url }) => !URL.canParse(url) || !new URL(url).hostname.includes('.'))
    .map(({ id }) => `${id}: the address is not well formed.`),
  ...sources
    .filter(({ url }, index) => sources.findIndex((other) => other.url === url) !== index)
    .map(({ id }) => `${id} has another's address.`),
];

export const differencesAreComparable: Check = ({ entries }) =>
  entries.flatMap(({ id, sources, sourcesDiffer }) => {
    const named = new Set(sourcesDiffer.map(({ source }) => source));
    return [
      ...[...named]
        .filter((name) => !sources.some(({ source }) => source === name))
        .map((name) => `${id}: ${name} is not among its sources.`),
      ...(sourcesDiffer.length > 0 && named.size < 2 ? [`${id}: one source cannot differ.`] : []),
      ...(named.size < sourcesDiffer.length ? [`${id}: a source speaks twice.`] : []),
    ];
  });

export const coversThePage: Check = ({ entries }) => [
  ...NEEDED.filter((id) => !entries.some((entry) => entry.id === id)).map((id) => `“${id}” is missing.`),
  ...(entries.length < FEWEST_ENTRIES ? [`There are fewer than ${FEWEST_ENTRIES} entries.`] : []),
];
