import type { ReaderGlossary } from '../glossary/reader-glossary';
import type { ErrorCode } from '../protocol/messages';
import type { Result } from '../result/result';
import type { FileGlossary, FileProblem } from './glossary-file';

/** The forms a glossary is written in. */
export const FILE_FORMATS = ['json', 'csv', 'skos'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Reading and writing glossary files; the entrypoint hands it in, because the parsers are loaded when they are needed. */
export type GlossaryFiles = {
  /** All or nothing: either what the file holds, or what is wrong with it. */
  read: (file: {
    name: string;
    size: number;
    arrayBuffer: () => Promise<ArrayBuffer>;
  }) => Promise<{ ok: true; value: FileGlossary } | { ok: false; problems: readonly FileProblem[] }>;
  /** What a file would become as a glossary of the reader's, in the place of `before` where there is one. */
  toReader: (file: FileGlossary, id: string, before: ReaderGlossary | undefined) => Promise<ReaderGlossary>;
  readReaders: (id: string) => Promise<Result<FileGlossary, ErrorCode>>;
  readBundled: () => Promise<Result<FileGlossary, ErrorCode>>;
  /** Offers a file to the reader's browser to be kept. */
  save: (glossary: FileGlossary, format: FileFormat) => Promise<void>;
};
