import type { GlossaryEntry, GlossarySource } from '../../utils/glossary/entry';
import { browser } from '../../utils/messaging/browser';

/** The bundled glossary, checked when it was built. */
export type Glossary = { entries: GlossaryEntry[]; sources: GlossarySource[] };

let loading: Promise<Glossary> | undefined;

/** The bundled glossary, read from the extension's own file at the first use after the background's start. */
export function loadGlossary(): Promise<Glossary> {
  loading ??= fetch(browser.runtime.getURL('glossary.json')).then((response) => response.json() as Promise<Glossary>);
  return loading;
}
