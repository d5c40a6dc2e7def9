// What the page scripts load, directly or through others. Type-only imports are gone after compilation and do not count;
// dependency-cruiser can only leave them out of the whole graph, hence this second run beside .dependency-cruiser.cjs.

const { options } = require('./.dependency-cruiser.cjs');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'page-scripts-stay-light',
      comment: 'The gate runs in every page and the page script in every page with terms: both stay a few kilobytes.',
      severity: 'error',
      from: { path: '^entrypoints/(gate|page)/' },
      to: {
        reachable: true,
        path: [
          '(^|/)node_modules/(react|react-dom|zod|webextension-polyfill|idb|citeproc|@floating-ui|@wxt-dev/i18n)/',
          '^components/',
          '^utils/(storage|search|citation|exchange|messaging|settings|locale)/',
          '^public/glossary/',
        ],
      },
    },
  ],
  options: { ...options, tsPreCompilationDeps: false },
};
