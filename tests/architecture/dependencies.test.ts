import { describe, expect, it } from 'vitest';
import { readText } from './source-tree';

type Locked = { integrity?: string; resolved?: string; link?: boolean; inBundle?: boolean };
type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> };

const REGISTRY = 'https://registry.npmjs.org/';
const MOST = 14; // runtime dependencies: each is code of others in every reader's browser; six are parsers loaded on demand

/** Packages whose bytes the lockfile does not pin, or that come from elsewhere than the public registry. */
function loosePackages(packages: Readonly<Record<string, Locked>>): string[] {
  return Object.entries(packages).flatMap(([path, { integrity, resolved, link, inBundle }]) => {
    if (path === '' || inBundle) return []; // the project itself; packages inside another package's archive
    if (link || !integrity?.startsWith('sha512-')) return [`${path} has no sha512`];
    return resolved && !resolved.startsWith(REGISTRY) ? [`${path} comes from ${resolved}`] : [];
  });
}

/** Dependencies that are not one exact version. */
function looseVersions(manifest: Manifest): string[] {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  return all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)).map(([name, version]) => `${name} ${version}`);
}

/** Dependencies that the text does not name in backticks. */
function unexplained(manifest: Manifest, readme: string): string[] {
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  return names.filter((name) => !readme.includes(`\`${name}\``));
}

const manifest = JSON.parse(readText('package.json')) as Manifest;

describe('dependencies', () => {
  it('are pinned by their contents and come from the public registry', () => {
    const { packages } = JSON.parse(readText('package-lock.json')) as { packages: Record<string, Locked> };
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(loosePackages(packages)).toEqual([]);
  });

  it('are exact versions', () => {
    expect(looseVersions(manifest)).toEqual([]);
  });

  it(`are ${MOST} at most at run time`, () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(MOST);
  });

  it('are each explained in utils/README.md', () => {
    expect(unexplained(manifest, readText('utils/README.md'))).toEqual([]);
  });
});

describe('the checks of dependencies', () => {
  const planted: [string, Locked][] = [
    ['no integrity', {}],
    ['a weaker hash', { integrity: 'sha1-abc' }],
    ['a link', { integrity: 'sha512-abc', link: true }],
    ['another host', { integrity: 'sha512-abc', resolved: 'https://registry.example/a.tgz' }],
    ['a git address', { integrity: 'sha512-abc', resolved: 'git+ssh://git@github.com/a/b.git' }],
  ];

  it.each(planted)('refuse %s', (_, locked) => {
    expect(loosePackages({ '': {}, 'node_modules/a': locked })).toHaveLength(1);
  });

  it('let a pinned package pass', () => {
    expect(
      loosePackages({ '': {}, 'node_modules/a': { integrity: 'sha512-abc', resolved: `${REGISTRY}a/-/a-1.0.0.tgz` } }),
    ).toEqual([]);
  });

  it.each(['^1.0.0', '1.x', 'latest', 'github:a/b'])('refuse the version %s', (version) => {
    expect(looseVersions({ dependencies: { a: version }, devDependencies: {} })).toHaveLength(1);
  });

  it('notice a dependency nobody explained', () => {
    expect(unexplained({ dependencies: { a: '1.0.0' }, devDependencies: { b: '1.0.0' } }, 'there is `a`, and b')).toEqual(['b']);
  });
});
