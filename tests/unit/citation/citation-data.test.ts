import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { citationAssets } from '../../../scripts/citation-data';
import { CITATION_STYLES } from '../../../utils/citation/citation-style';

const require = createRequire(import.meta.url);
const assets = new Map(citationAssets().map(({ path, contents }) => [path, contents]));
const contentsOf = (path: string) => assets.get(path) ?? '';

describe('citationAssets', () => {
  it('has a file for every style that the engine renders, and names it among the licences', () => {
    for (const { id } of CITATION_STYLES.filter(({ kind }) => kind === 'csl')) {
      expect(JSON.parse(contentsOf(`csl/${id}.json`))).toBeTruthy();
      expect(contentsOf('csl/LICENSES.md')).toContain(`${id}.json`);
    }
  });

  it('has the edition that the labels promise', () => {
    const labels = Object.fromEntries(CITATION_STYLES.map(({ id, label }) => [id, label]));
    expect(labels).toMatchObject({
      apa: 'APA 7',
      'modern-language-association': 'MLA 9',
      'chicago-fullnote-bibliography': 'Chicago 17, notes',
      'chicago-author-date': 'Chicago 17, author-date',
    });
    expect(contentsOf('csl/apa.json')).toContain('APA Style 7th edition');
    expect(contentsOf('csl/LICENSES.md')).toMatch(
      /Modern Language Association 9th edition[^]*Chicago Manual of Style 17th edition \(full note\)[^]*17th edition \(author-date\)/,
    );
  });

  it('has the engine byte for byte', () => {
    expect(
      Buffer.from(contentsOf('vendor/citeproc.js')).equals(readFileSync(require.resolve('citeproc/citeproc_commonjs.js'))),
    ).toBe(true);
  });

  it('runs the engine as classic scripts that leave a global CSL', () => {
    const page = createContext({});
    runInContext(contentsOf('vendor/commonjs.js'), page);
    runInContext(contentsOf('vendor/citeproc.js'), page);
    expect(runInContext('typeof CSL.Engine', page)).toBe('function');
  });

  it('has no text of a style that holds a script', () => {
    for (const [path, contents] of assets) if (path.endsWith('.json')) expect(contents).not.toMatch(/<script/i);
  });
});
