const SECTIONS = [
  { start: '<!--', end: '-->' },
  { start: '<![CDATA[', end: ']]>' },
] as const;

/**
 * Takes the comments out of an XML text, but for their line breaks, and turns CDATA sections into plain text. What does not
 * end stays as it is.
 *
 * @see https://www.w3.org/TR/xml/#sec-comments
 */
export function withoutSections(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  // By hand: a regular expression would look for each end anew, which takes hours over a file of starts.
  for (const { index, 0: start } of text.matchAll(/<!--|<!\[CDATA\[/g)) {
    if (index < from) continue;
    const section = SECTIONS.find((other) => other.start === start) ?? SECTIONS[0];
    const end = text.indexOf(section.end, index + start.length);
    if (end === -1) break;
    const content = text.slice(index + start.length, end);
    pieces.push(text.slice(from, index), start === '<!--' ? content.replace(/[^\n]+/g, '') : escaped(content));
    from = end + section.end.length;
  }
  return pieces.join('') + text.slice(from);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
