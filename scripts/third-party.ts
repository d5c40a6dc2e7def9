import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vitest/config';

// What is bundled, with its author where the package says MIT and leaves the text to its repository.
const BUNDLED: Readonly<Record<string, string | undefined>> = {
  '@floating-ui/core': undefined,
  '@floating-ui/dom': undefined,
  '@floating-ui/utils': undefined,
  '@wxt-dev/browser': 'Aaron Klinker',
  '@wxt-dev/i18n': 'Aaron Klinker',
  idb: undefined,
  react: undefined,
  'react-dom': undefined,
  scheduler: undefined,
  'webextension-polyfill': undefined,
  wxt: 'Aaron Klinker',
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
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
          if (name !== undefined && !Object.hasOwn(BUNDLED, name))
            this.error(`${name} is bundled, but scripts/third-party.ts does not name it`);
        }
      }
    },
  };
}

function licenceText(root: string, folder: string, license: string, author: string | undefined): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  const path = join(root, 'node_modules/spdx-license-list/licenses', `${license}.json`);
  const { licenseText } = JSON.parse(readFileSync(path, 'utf8')) as { licenseText: string };
  return author === undefined ? licenseText.trim() : licenseText.replace(/Copyright \(c\).*/i, `Copyright (c) ${author}`).trim();
}
