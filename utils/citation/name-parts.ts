import { foldLine } from './clean-line';

const HAN = /^[\p{Script=Han}々]+$/u;
const MAX_PART = 256; // UTF-16 units, as PageMetadata has it

/** A person's name in parts. */
export interface NameParts {
  readonly family: string;
  readonly given: string;
}

/** The parts a page states of a name, cleaned; empty where it states none. */
export interface StatedName extends NameParts {
  /** Middle names; some pages repeat them in `given`. */
  readonly additional: string;
}

function together(first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  return HAN.test(first + second) ? first + second : `${first} ${second}`;
}

/** Joins stated parts into a name: `Ann Q. Lee`; Han names have the family first and no space. Empty when there are none. */
export function joinStatedName({ family, given, additional }: StatedName): string {
  const all = together(given, additional);
  return HAN.test(family + all) ? family + all : together(all, family);
}

/** Lists the folded forms of a name in parts, in either order. */
export function foldedOrders({ family, given }: NameParts): string[] {
  return [foldLine(`${given} ${family}`), foldLine(`${family} ${given}`)];
}

/**
 * Believes the stated parts of a name where they are the words of that name, in either order. Spaces and hyphens are not
 * compared: `Wen Jia-rui` is `Wen` and `Jiarui`.
 *
 * @returns nothing when family or given name is not stated, or when they are another name's
 */
export function believeParts(name: string, stated: StatedName): NameParts | undefined {
  const { family, given, additional } = stated;
  if (family === '' || given === '') return undefined;
  const whole = foldLine(name);
  return [together(given, additional), given]
    .map((all) => ({ family, given: all }))
    .find((parts) => parts.given.length <= MAX_PART && foldedOrders(parts).includes(whole));
}
