import type { CslItem } from './csl-item';
import { isWebAddress } from './is-web-address';
import { runInPassage } from './run-in-passage';

/**
 * Writes a source as CSL-JSON, a list of one item, the passage in its `note`. The note is a single line, because readers
 * of CSL-JSON take lines such as `original-date: 1999` in a note for fields; and no `<` is left, so that the text cannot
 * end a script element it is put into. An address that is not http(s) is left out.
 *
 * @param quotation - empty: no note
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export function toCslJson(item: CslItem, quotation: string): string {
  const passage = runInPassage(quotation);
  const { URL: url, ...rest } = item;
  const record = {
    ...rest,
    ...(url && isWebAddress(url) && { URL: url }),
    ...(passage && { note: `Quotation: “${passage}”` }),
  };
  return `${JSON.stringify([record], null, 2).replace(/[<\u2028\u2029]/g, escapeUnicode)}\n`;
}

function escapeUnicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
