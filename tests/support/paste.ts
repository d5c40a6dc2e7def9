import type { Page } from 'puppeteer-core';
import type { Extension } from './browser';
import { until } from './browser';
import type { Pages } from './server';

/** What the clipboard holds, read as any page reads it: by pasting into it with the keyboard. */
export async function paste(extension: Extension, pages: Pages): Promise<{ plain: string; html: string }> {
  pages.put(
    '/paste',
    `<!doctype html><title>paste</title><textarea autofocus></textarea><script>
      addEventListener('paste', (event) => {
        const data = event.clipboardData;
        window.pasted = { plain: data.getData('text/plain'), html: data.getData('text/html') };
      });
    </script>`,
  );
  const page: Page = await extension.visit(pages.at('/paste'));
  await page.click('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const pasted = await until(
    'something pasted',
    () => page.evaluate('window.pasted') as Promise<{ plain: string; html: string } | undefined>,
  );
  await page.close();
  return pasted;
}
