import type { Page } from 'puppeteer-core';
import type { Extension } from './browser';

type Area = { x: number; y: number; width: number; height: number };
/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [number, number, number];

/** Counts the pixels of a part of the window that have nearly this colour. */
export async function countPixels(extension: Extension, page: Page, clip: Area, colour: Colour): Promise<number> {
  const image = await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
  return extension.inExtension(countIn, image, colour);
}

async function countIn(_: unknown, image: string, [red, green, blue]: Colour): Promise<number> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${image}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth;
  canvas.height = picture.naturalHeight;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0] = data.slice(at, at + 3);
    if (Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 24) count++;
  }
  return count;
}
