import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vitest/config';

// What is bundled, with its author where the package says MIT and leaves the text to its repository.
const BUNDLED: Readonly<Record<string, string | undefined>> = {
  '@bergos/jsonparse': undefined,
  '@floating-ui/core': undefined,
  '@floating-ui/dom': undefined,
  '@floating-ui/utils': undefined,
  '@rubensworks/saxes': 'Louis-Dominique Dubeau',
  '@wxt-dev/browser': 'Aaron Klinker',
  '@wxt-dev/i18n': 'Aaron Klinker',
  'abort-controller': undefined,
  'base64-js': undefined,
  buffer: undefined,
  canonicalize: undefined,
  events: undefined,
  'http-link-header': undefined,
  idb: undefined,
  ieee754: undefined,
  'jsonc-parser': undefined,
  'jsonld-context-parser': undefined,
  'jsonld-streaming-parser': undefined,
  n3: undefined,
  papaparse: undefined,
  process: undefined,
  'rdf-data-factory': undefined,
  'rdfxml-streaming-parser': undefined,
  react: undefined,
  'react-dom': undefined,
  'readable-stream': undefined,
  'relative-to-absolute-iri': undefined,
  'safe-buffer': undefined,
  saxes: 'Louis-Dominique Dubeau',
  scheduler: undefined,
  string_decoder: undefined,
  'validate-iri': undefined,
  'webextension-polyfill': undefined,
  wxt: 'Aaron Klinker',
  xmlchars: undefined,
  zod: undefined,
};

/** The licences of everything that is bundled into the extension, as their authors ask. */
export function thirdPartyNotices(root: string): string {
  const notices = Object.entries(BUNDLED).map(([name, author]) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    return `${name} ${version} (${license})\n\n${licenceText(root, folder, license, author)}`;
  });
  const line = `\n\n${'='.repeat(80)}\n\n`;
  return ['Footlight contains these works of others, under the licences that follow.', ...notices].join(line);
}

/** Fails the build when a package is bundled whose licence would not be named. */
export function thirdPartyCheck(): Plugin {
  return {
    name: 'third-party-check',
    generateBundle(_options, bundle) {
      const unnamed = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
          if (name !== undefined && !Object.hasOwn(BUNDLED, name)) unnamed.add(name);
        }
      }
      if (unnamed.size > 0) this.error(`scripts/third-party.ts does not name what is bundled: ${[...unnamed].sort().join(', ')}`);
    },
  };
}

function licenceText(root: string, folder: string, license: string, author: string | undefined): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  const path = join(root, 'node_modules/spdx-license-list/licenses', `${license}.json`);
  const { licenseText } = JSON.parse(readFileSync(path, 'utf8')) as { licenseText: string };
  return author === undefined
    ? licenseText.trim()
    : licenseText.replace(/(?:Copyright \(c\).*\n?)+/i, `Copyright (c) ${author}\n`).trim();
}
