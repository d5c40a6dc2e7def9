import { defineConfig } from 'wxt';
import { dataFiles } from './scripts/data-files';
import { lintClean } from './scripts/lint-clean';
import { thirdPartyCheck } from './scripts/third-party';

// Nothing but our own files, no HTML from strings. Firefox keeps the workshop in a frame of its background page.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];
const CHROME_POLICY = [...POLICY, "frame-ancestors 'none'"].join('; ');
const FIREFOX_POLICY = [...POLICY, "frame-src 'self'", "frame-ancestors 'self'"].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [lintClean(), thirdPartyCheck()], build: { sourcemap: false } }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      // The glossary ships as one checked file, not as the files people edit.
      files.splice(0, files.length, ...files.filter((file) => !/^(glossary|sample)[/\\]/.test(file.relativeDest)));
      for (const { path, contents } of dataFiles(wxt.config.root)) files.push({ relativeDest: path, contents });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'contextMenus',
      'clipboardWrite',
      ...(browser === 'chrome' ? ['sidePanel', 'offscreen'] : []),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: browser === 'firefox' ? FIREFOX_POLICY : CHROME_POLICY },
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['gate.js'],
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
    // Not F, E, V, S, B, T or H: with Alt, also with Shift, those open Firefox's menus; not N or P: Chromium keeps them.
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next_mark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_command_previous_mark__' },
      'save-selection': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_save_selection__' },
      'open-library': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_open_library__' },
    },
    ...(browser === 'chrome' && { minimum_chrome_version: '148' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'footlight@footlight.example',
          strict_min_version: '150.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
