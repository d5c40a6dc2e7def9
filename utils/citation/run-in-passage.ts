import { nestQuotes } from './nest-quotes';
import { printableParagraphs } from './printable-text';

/** Writes a passage on one line, its quotation marks made for standing between double ones, which are not added. */
export function runInPassage(quotation: string): string {
  return nestQuotes(printableParagraphs(quotation).join('\n'), 1).replace(/\n/g, ' ');
}
