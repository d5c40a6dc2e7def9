/** What the search looks at; handed in by tests. */
export type System = {
  platform: string;
  env: Readonly<Record<string, string | undefined>>;
  isProgram: (path: string) => boolean;
};

/**
 * The path of a browser of this kind, or undefined when none is installed. Chrome stands for Chromium, Edge and Brave too.
 * Throws an `Error` of one sentence when the override (`CHROME_PATH`, `FIREFOX_PATH`) names no program.
 */
export function findBrowser(kind: 'chrome' | 'firefox', system?: System): string | undefined;
