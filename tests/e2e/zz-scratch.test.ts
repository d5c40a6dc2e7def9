import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, Extension, until } from '../support/browser';
import { paintedCount, paintedTexts, press, rest, shownIn, waitForText } from '../support/in-page';
import { type Pages, servePages } from '../support/server';

describe.each(BROWSERS)('x in %s', (name) => {
  let extension: Extension;
  let pages: Pages;
  beforeAll(async () => {
    pages = await servePages();
    extension = await Extension.start(name);
  });
  afterAll(async () => {
    await extension?.close();
    await pages?.close();
  });
  it('frames', async () => {
    const page = await extension.visit(pages.at('/frames/page.html'));
    await until('marks', async () => (await paintedCount(page)) >= 1);
    await new Promise((r) => setTimeout(r, 2000));
    for (const frame of page.frames()) {
      const r = await frame.evaluate(`(() => { const t=[]; CSS.highlights.forEach((h)=>h.forEach((r)=>{const l=document.createRange();l.setStart(r.startContainer,r.startOffset);l.setEnd(r.endContainer,r.endOffset);t.push(l.toString());})); return t;})()`).catch((e) => String(e));
      console.log(name, frame.url(), JSON.stringify(r));
    }
    const tab = await extension.tabId(page);
    console.log(name, JSON.stringify(((await extension.send('tab.read', { tabId: tab })).value as any).frames));
  });
  for (const path of ['shadow', 'inline-markup', 'hidden-and-editable', 'clobber', 'no-metadata', 'wild-metadata', 'plain-news']) {
    it(path, async () => {
      await extension.send('settings.change', { change: { density: 'all', showBasic: true } });
      const page = await extension.visit(pages.at(`/${path}/page.html`));
      const errors: string[] = [];
      page.on('pageerror', (e) => errors.push(String(e)));
      page.on('console', (e) => errors.push(e.text()));
      await until('marks', async () => (await paintedCount(page)) >= 1).catch((e) => console.log(e));
      await new Promise((r) => setTimeout(r, 1000));
      console.log(name, path, JSON.stringify(await paintedTexts(page)), errors);
      console.log(await page.evaluate(`(() => {
        const bad=[];
        const ranges=[];
        CSS.highlights.forEach((h)=>h.forEach((r)=>{const l=document.createRange();l.setStart(r.startContainer,r.startOffset);l.setEnd(r.endContainer,r.endOffset);ranges.push(l);}));
        for (const el of document.querySelectorAll('[data-expect]')) {
          const want=el.dataset.expect.split(',').map(s=>s.trim()).filter(Boolean).sort().join();
          const fold=(s)=>s.normalize('NFC').replace(/[\\u00ad\\u200b\\u0332]/g,'').replace(/[\\u2010\\u2011]/g,'-').replace(/\\s+/g,' ').toLowerCase();
          const got=ranges.filter(r=>el.contains(r.startContainer)).map(r=>fold(r.toString())).flatMap(t=>['open-weight','agentic','prompt injection','reinforcement learning'].filter(x=>t.includes(x))).sort().join();
          if (want!==got) bad.push([el.id||el.tagName+el.textContent.slice(0,20), want, got]);
        }
        return JSON.stringify(bad);
      })()`));
      await page.close();
    });
  }
});
