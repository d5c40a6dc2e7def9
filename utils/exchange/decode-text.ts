import { failure, type Result, success } from '../result/result';

// The same in a page, in a worker and in Node; pure-globals.d.ts does not list it.
declare const TextDecoder: {
  new (label: 'utf-8' | 'utf-16le' | 'utf-16be', options: { fatal: true }): { decode(bytes: Uint8Array): string };
};

/**
 * Decodes a text file: UTF-8 with or without its mark, UTF-16 with it. The mark is not part of the text.
 *
 * @returns `not-utf8` for any other encoding; also where the text has a NUL, as UTF-16 without a mark and binary files do
 * @see https://encoding.spec.whatwg.org/#bom-sniff
 */
export function decodeText(bytes: Uint8Array): Result<string, 'not-utf8'> {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? failure('not-utf8') : success(text);
  } catch {
    // A fatal decoder throws a TypeError for bytes that are not of its encoding, and nothing else.
    return failure('not-utf8');
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
