import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS, Extension, temporaryProfile, until } from '../support/browser';
import { pressShortcut } from '../support/browser-keys';
import { paintedCount, press, rest, selectText, waitForText } from '../support/in-page';
import { pressIn, seeIn } from '../support/press-in';
import { recordedChromium, recordFirefox, requestsOfChromium, requestsOfFirefox } from '../support/requests';
import { type Pages, servePages } from '../support/server';

describe.each(BROWSERS)('the network, in %s,', (name) => {
  it('hears nothing of the extension, whatever the reader does with it', async () => {
    const pages = await servePages();
    const profile = await temporaryProfile();
    const log = join(profile.path, 'network.json');
    const extension = await Extension.start(name, name === 'chrome' ? { arguments: recordedChromium(log) } : {});
    let closed = false;
    try {
      if (name === 'firefox') await recordFirefox(extension);
      await useEverything(extension, pages);
      const fromFirefox = name === 'firefox' ? await requestsOfFirefox(extension) : [];
      await extension.close();
      closed = true;
      const requests = name === 'firefox' ? fromFirefox : await requestsOfChromium(log);
      // The recorder is awake: it has the page itself.
      expect(requests.some((address) => address.startsWith(pages.at('/sample/article.html')))).toBe(true);
      expect(requests.filter((address) => !address.startsWith(pages.at('/')))).toEqual([]);
      expect(new Set(pages.requests)).toEqual(new Set(['/sample/article.html', '/favicon.ico']));
    } finally {
      if (!closed) await extension.close();
      await profile.remove();
      await pages.close();
    }
  });
});

/** Reads, looks things up, saves, copies, and visits every page of the extension. */
async function useEverything(extension: Extension, pages: Pages): Promise<void> {
  const page = await extension.visit(pages.at('/sample/article.html'));
  await until('marks', async () => (await paintedCount(page)) >= 10);
  await rest(page, 'recursive self-improvement');
  await waitForText(extension, page, 'Why it matters');
  await press(extension, page, 'Copy with citation');
  await waitForText(extension, page, 'Copied');
  await page.keyboard.press('Escape');
  await selectText(page, 'nobody can recall');
  await waitForText(extension, page, 'Save and note');
  await press(extension, page, 'Save');
  await waitForText(extension, page, 'Passage saved');
  await pressShortcut(extension, 'next-mark');
  await waitForText(extension, page, 'Why it matters');
  const popup = await extension.open(`popup.html?tab=${await extension.tabId(page)}`);
  await seeIn(popup, 'nobody can recall');
  for (const style of ['modern-language-association', 'chicago-fullnote-bibliography', 'bibtex']) {
    await popup.select('#source select', style);
    await until(
      style,
      async () => ((await extension.send('settings.read')).value as { citationStyle: string }).citationStyle === style,
    );
  }
  await seeIn(popup, '@');
  await pressIn(popup, 'Copy citation');
  await seeIn(popup, 'Citation copied');
  for (const [file, text] of [
    ['library.html', 'nobody can recall'],
    ['library.html#/glossary/open-weight-model', 'Why it matters'],
    ['options.html', 'Shortcuts'],
    ['welcome.html', 'Footlight'],
    ['sidepanel.html', 'nobody can recall'],
  ] as const) {
    const own = await extension.open(file);
    await seeIn(own, text);
    await own.close();
  }
  const shown = extension.browser.targets().map((target) => target.url());
  expect(shown.filter((address) => /^(https?|ftp|wss?):/.test(address) && !address.startsWith(pages.at('/')))).toEqual([]);
}
