/** A folded text in which a boundary between blocks reads as a space: same length, so offsets stay. */
export function unparted(text: string): string {
  return text.replaceAll('\n', ' ');
}

/** The offsets at which `part` stands in `text`, ascending, overlapping copies too. */
export function copiesOf(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
