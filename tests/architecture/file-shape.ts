import type { Check } from './source-tree';

const LIMIT = 300; // lines: what a reader takes in at a sitting (CONVENTIONS, Shape)
const VAGUE = new Set(['helper', 'helpers', 'common', 'misc', 'types', 'constants']);
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PASCAL = /^(?:[A-Z][a-z0-9]*)+$/;
const MAY_BE_COMPONENT = /\.(?:tsx|css)$/;

/** Files longer than the limit. */
export const longFiles: Check = (files) =>
  files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > LIMIT ? [`${path} has ${lines} lines; the limit is ${LIMIT}`] : [];
  });

/** Files and folders not in kebab-case; components and their style sheets may be PascalCase. */
export const badlyNamedFiles: Check = (files) =>
  files
    .filter(({ path }) => {
      const { folders, stem } = partsOf(path);
      const isComponent = MAY_BE_COMPONENT.test(path) && PASCAL.test(stem);
      return folders.some((folder) => !KEBAB.test(folder)) || !(KEBAB.test(stem) || isComponent);
    })
    .map(({ path }) => `${path} is neither kebab-case nor a component's PascalCase`);

/** Files and folders whose names say nothing: a type or a constant lives with its noun. */
export const vagueNames: Check = (files) =>
  files
    .filter(({ path }) => {
      const { folders, stem } = partsOf(path);
      return [...folders, stem].some((name) => VAGUE.has(name.toLowerCase()));
    })
    .map(({ path }) => `${path} is named after nothing`);

// `.dependency-cruiser.cjs` and `words.test.ts` are named by what stands before their extensions.
function partsOf(path: string): { folders: string[]; stem: string } {
  const folders = path.split('/');
  const stem = (folders.pop() ?? '').replace(/^\./, '').split('.')[0] ?? '';
  return { folders, stem };
}
