import axe from 'axe-core';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect } from 'vitest';
import { WordsContext, type Words } from '../../components/words';
import { englishWords } from './english-words';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const roots: Root[] = [];

afterEach(async () => {
  for (const root of roots.splice(0)) await act(async () => root.unmount());
  document.body.replaceChildren();
});

/** Shows a component in the document; calling `show` again gives it new props. */
export async function renderView(node: ReactNode, words: Words = englishWords()) {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  roots.push(root);
  const show = (next: ReactNode) => act(async () => root.render(<WordsContext value={words}>{next}</WordsContext>));
  await show(node);
  return { place, show };
}

/** A button, link or switch by its accessible name, as far as it comes from text or `aria-label`. */
export function control(name: string, within: ParentNode = document.body): HTMLElement {
  const found = [...within.querySelectorAll<HTMLElement>('button, a')].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim() === name,
  );
  if (!found) throw new Error(`no control “${name}” in: ${document.body.textContent}`);
  return found;
}

export async function click(name: string, within?: ParentNode): Promise<void> {
  await act(async () => control(name, within).click());
}

/** Types into a field as a reader does: React hears of it. */
export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function press(field: Element, key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
  await act(async () =>
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers })),
  );
}

/** The field that a label names. */
export function field<Element extends HTMLElement = HTMLInputElement>(label: string): Element {
  const found = [...document.querySelectorAll('label')].find((candidate) => candidate.textContent.trim() === label);
  return document.getElementById(found?.htmlFor ?? '') as Element;
}

/** Fails when axe-core finds anything it can judge without layout. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
