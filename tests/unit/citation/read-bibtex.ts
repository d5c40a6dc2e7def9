export type BibtexEntry = { kind: string; key: string; fields: Map<string, string> };

/**
 * Reads BibTeX as BibTeX itself does: braces are counted whatever stands before them, and what is outside of entries is
 * `rest`. Written for tests, apart from the writer.
 */
export function readBibtex(text: string): { entries: BibtexEntry[]; rest: string } {
  const entries: BibtexEntry[] = [];
  let rest = '';
  let at = 0;
  while (at < text.length) {
    const head = /^@([a-z]+)\{([^\s,{}"#%~\\]*),/i.exec(text.slice(at));
    if (!head) {
      rest += text[at] ?? '';
      at += 1;
      continue;
    }
    at += head[0].length;
    const fields = new Map<string, string>();
    for (;;) {
      const field = /^\s*([a-z]+)\s*=\s*/i.exec(text.slice(at));
      if (!field?.[1]) break;
      at += field[0].length;
      const end = text[at] === '{' ? closing(text, at) + 1 : at + (/^[a-z0-9]*/i.exec(text.slice(at))?.[0].length ?? 0);
      const value = text.slice(at, end);
      if (fields.has(field[1])) throw new Error(`${field[1]} twice`);
      fields.set(field[1], value.startsWith('{') ? value.slice(1, -1) : value);
      at = end;
      if (text[at] !== ',') break;
      at += 1;
    }
    const tail = /^\s*\}/.exec(text.slice(at));
    if (!tail) throw new Error(`the entry does not end at ${JSON.stringify(text.slice(at, at + 40))}`);
    at += tail[0].length;
    entries.push({ kind: head[1] ?? '', key: head[2] ?? '', fields });
  }
  return { entries, rest };
}

/** Says what TeX would print, for the few commands the writer may use; braces only group. */
export function typeset(value: string): string {
  const commands: Record<string, string> = {
    textbackslash: '\\',
    textbraceleft: '\u0001',
    textbraceright: '\u0002',
    textasciitilde: '~',
    textasciicircum: '^',
  };
  return value
    .replace(/\\([a-z]+)/g, (whole, name: string) => commands[name] ?? whole)
    .replace(/\\([%$&#_])/g, '$1')
    .replace(/[{}]/g, '')
    .replace(/\u0001/g, '{')
    .replace(/\u0002/g, '}');
}

function closing(text: string, opening: number): number {
  let depth = 0;
  for (let at = opening; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('braces are not balanced');
}
