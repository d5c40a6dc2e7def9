import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/source-tree';

// What the built extension may do, written down a second time with the reasons: a change of either side alone fails.
// Runs after a build (`npm test` has one before it; by hand: npm run build).

const PERMISSIONS = {
  storage: 'settings, and the small index that tells the gate which pages have saved passages',
  unlimitedStorage: "saved passages are the reader's work: without it the browser may clear them when space is short",
  scripting: 'loads the page script only where the gate found terms, and the card only when one is opened',
  contextMenus: 'save a selection from the context menu',
  clipboardWrite: 'copy a passage with its citation after the background has rendered it, when the click is long past',
};
const CHROME_PERMISSIONS = {
  sidePanel: "the library beside the page; Firefox's sidebar needs no permission",
  offscreen: 'a document for the citation engine and rich-text copying, which a service worker cannot do',
};

const EVERY_PAGE = ['http://*/*', 'https://*/*']; // the press is everywhere; nothing of a page leaves the browser

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'", // bundled glossary and styles: no server of anyone's
  'form-action': "'none'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};
// Firefox has no offscreen documents: there the workshop is a frame of the background page.
const FRAMES = {
  chrome: { 'frame-ancestors': "'none'" },
  firefox: { 'frame-src': "'self'", 'frame-ancestors': "'self'" },
};

const SHARED_KEYS = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'version',
];
const OWN_KEYS = { chrome: ['minimum_chrome_version', 'side_panel'], firefox: ['browser_specific_settings', 'sidebar_action'] };

type Manifest = Record<string, unknown> & { content_security_policy: Record<string, string> };

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (kind) => {
  const folder = join(ROOT, '.output', `${kind}-mv3`);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

  it('asks for these permissions and no others', () => {
    const expected = { ...PERMISSIONS, ...(kind === 'chrome' && CHROME_PERMISSIONS) };
    expect([...(manifest.permissions as string[])].sort()).toEqual(Object.keys(expected).sort());
    expect(manifest.host_permissions).toEqual(EVERY_PAGE);
  });

  it('has these parts and no others: nothing a page could load, nobody who could send messages from outside', () => {
    expect(Object.keys(manifest).sort()).toEqual([...SHARED_KEYS, ...OWN_KEYS[kind]].sort());
    expect(manifest.manifest_version).toBe(3);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('runs only the gate in every page and frame', () => {
    const gate = {
      matches: EVERY_PAGE,
      js: ['gate.js'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_idle',
    };
    expect(manifest.content_scripts).toEqual([gate]);
  });

  it('lets its own pages load nothing from elsewhere', () => {
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    const directives = (manifest.content_security_policy.extension_pages ?? '').split(';').map((directive) => directive.trim());
    const parsed = Object.fromEntries(directives.map((directive) => directive.split(/ (.*)/s).slice(0, 2)));
    expect(parsed).toEqual({ ...POLICY, ...FRAMES[kind] });
  });

  it('asks for browsers that have what it is built on', () => {
    // highlightsFromPoint, and promises from the native `browser` object.
    if (kind === 'chrome') return expect(manifest.minimum_chrome_version).toBe('148');
    const gecko = {
      id: 'footlight@footlight.example',
      strict_min_version: '150.0',
      data_collection_permissions: { required: ['none'] },
    };
    return expect(manifest.browser_specific_settings).toEqual({ gecko });
  });

  it('names only files that are there', () => {
    const named = JSON.stringify(manifest).match(/"[\w/-]+\.(?:js|html|png)"/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    expect(named.map((name) => name.slice(1, -1)).filter((name) => !existsSync(join(folder, name)))).toEqual([]);
  });
});
