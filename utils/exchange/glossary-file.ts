import type { ShownEntry, ShownSource } from '../glossary/reader-glossary';

/**
 * A glossary as a file has it: entry ids are the file's own and unique inside it, `related` names only such ids or ids
 * of the bundled glossary, sources are among `sources`.
 */
export type FileGlossary = {
  name: string;
  /** Whose it is and under which licence, where the file says so. */
  credit?: string;
  entries: ShownEntry[];
  sources: ShownSource[];
  /** How many concepts without a definition the file has besides, which are no entries. */
  leftOut?: number;
};

/** Why a file, or a place in it, is refused. `detail` fills the sentence's `$1`, `$2`. */
export type FileProblem = {
  reason:
    | 'unreadable' // the browser could not give its content: a folder, or a file that has gone
    | 'too-large' // detail: the limit in MB
    | 'not-utf8' // nor UTF-16 with its mark
    | 'unknown-kind' // neither by name nor by content one of the formats that are read
    | 'syntax' // detail: what the parser says
    | 'wrong-format' // JSON, but not in the documented schema; detail: the place in it, what is wrong there
    | 'newer-version' // written by a later version of the format
    | 'missing-column' // CSV; detail: the column's name
    | 'missing-value' // detail: the field's name, the term where known
    | 'bad-value' // detail: the field's name, the value (shortened)
    | 'double-term' // detail: the headword
    | 'too-many-terms' // detail: the limit
    | 'remote-context' // JSON-LD that would have to be fetched from the network; detail: the address
    | 'no-terms';
  /** From 1; absent where the whole file is meant. */
  line?: number;
  detail?: readonly string[];
};
