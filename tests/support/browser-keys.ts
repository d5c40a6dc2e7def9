import type { Extension } from './browser';

// Shortcuts of an extension belong to the browser's window, not to the page: a key that a driver types into a page does
// not reach them. Firefox takes trusted key events in its own window; Chromium's headless window has no keyboard at all,
// so there the event is fired where the browser would fire it.

const KEYS = { 'next-mark': 'J', 'previous-mark': 'U', 'save-selection': 'K', 'open-library': 'L' } as const;
export type Command = keyof typeof KEYS;

/** Presses the shortcut of a command. */
export async function pressShortcut(extension: Extension, command: Command): Promise<void> {
  if (extension.name === 'firefox') await inFirefoxWindow(extension, typeKeys(KEYS[command]));
  else await inWorker(extension, `chrome.commands.onCommand.dispatch(${JSON.stringify(command)})`);
}

/** Runs code in Chromium's service worker of the extension. */
export async function inWorker(extension: Extension, source: string): Promise<unknown> {
  const target = await extension.browser.waitForTarget((candidate) => candidate.url() === `${extension.base}background.js`);
  return (await target.worker())?.evaluate(source);
}

type Connection = { send: (method: string, parameters: object) => Promise<{ result: Record<string, unknown> }> };

/** Runs code in the window of Firefox itself, which a remote agent with system access may. */
export async function inFirefoxWindow(extension: Extension, source: string): Promise<unknown> {
  const { connection } = extension.browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const contexts = tree.result['contexts'] as { url: string; context: string }[];
  const window = contexts.find(({ url }) => url.startsWith('chrome://browser'));
  const answer = await connection.send('script.evaluate', {
    expression: source,
    awaitPromise: true,
    target: { context: window?.context },
    'moz:scope': 'chrome',
  });
  const { result, exceptionDetails } = answer.result as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value;
}

type Key = readonly [key: string, code: string, keyCode: number];

function typeKeys(letter: string): string {
  return pressTogether([
    ['Alt', 'AltLeft', 18],
    ['Shift', 'ShiftLeft', 16],
    [letter, `Key${letter}`, letter.charCodeAt(0)],
  ]);
}

/** Gives Firefox's open popup the keyboard, as the window's manager would: a headless window leaves it with the tab. */
export async function focusFirefoxPopup(extension: Extension): Promise<void> {
  const popup = `[...document.querySelectorAll('panel browser')].find((one) => one.currentURI?.spec.includes('popup.html'))`;
  await inFirefoxWindow(extension, `(${popup}.focus(), true)`);
}

/** Presses keys together in whatever has the focus in Firefox's window, its own popups included. */
export async function pressInFirefoxWindow(extension: Extension, keys: readonly Key[]): Promise<void> {
  await inFirefoxWindow(extension, pressTogether(keys));
}

/** Types small letters into whatever has the focus in Firefox's window, its own popups included. */
export async function typeInFirefoxWindow(extension: Extension, letters: string): Promise<void> {
  for (const letter of letters) {
    const capital = letter.toUpperCase();
    await pressInFirefoxWindow(extension, [[letter, `Key${capital}`, capital.charCodeAt(0)]]);
  }
}

function pressTogether(keys: readonly Key[]): string {
  return `(() => {
    const keyboard = Components.classes['@mozilla.org/text-input-processor;1'].createInstance(Components.interfaces.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(window);
    const keys = ${JSON.stringify(keys)}.map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
    for (const key of keys) keyboard.keydown(key);
    for (const key of keys.reverse()) keyboard.keyup(key);
    return true;
  })()`;
}
