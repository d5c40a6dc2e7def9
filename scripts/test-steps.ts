/** One step of `npm test`: commands that must all succeed, or one vitest run whose tests are counted. */
export type Step = { name: string; needs?: string } & ({ commands: string[][] } | { vitest: string[] });

const TESTS_WITHOUT_BROWSER = ['unit', 'components', 'page', 'background', 'architecture'];

/**
 * The steps in order, cheap ones first. A command's first word is a package's program in node_modules/.bin, or `node`.
 * `needs` is a file without which a step fails at once.
 */
export const STEPS: readonly Step[] = [
  { name: 'browsers', commands: [['node', 'scripts/ensure-browsers.mjs']] },
  { name: 'format', commands: [['prettier', '--check', '--log-level', 'warn', '.']] },
  { name: 'lint', commands: [['eslint', '.', '--max-warnings', '0']] },
  {
    name: 'types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'types of pure folders', commands: [['tsc', '-p', 'tsconfig.pure.json']] },
  {
    name: 'import rules',
    commands: [
      ['depcruise', '--config', '.dependency-cruiser.cjs', 'entrypoints', 'components', 'utils', 'tests', 'scripts'],
      ['depcruise', '--config', '.dependency-cruiser.runtime.cjs', 'entrypoints', 'components', 'utils'],
    ],
  },
  { name: 'unused code', commands: [['knip', '--no-progress']] },
  {
    name: `${TESTS_WITHOUT_BROWSER.join(', ')} tests`,
    vitest: TESTS_WITHOUT_BROWSER.map((folder) => `tests/${folder}/`),
  },
  { name: 'build', commands: [['node', 'scripts/build.mjs']] },
  {
    name: 'firefox lint',
    commands: [['web-ext', 'lint', '-s', '.output/firefox-mv3', '--no-config-discovery', '--warnings-as-errors']],
  },
  { name: 'sizes', commands: [['node', 'scripts/sizes.mjs']] },
  { name: 'built tests', vitest: ['tests/built/'] },
  { name: 'e2e tests', needs: 'vitest.e2e.config.ts', vitest: ['--config', 'vitest.e2e.config.ts'] },
];

/** The steps whose name contains `filter`; all of them without one. */
export function chooseSteps(filter: string | undefined): Step[] {
  return STEPS.filter(({ name }) => name.includes(filter ?? ''));
}
