import { deflateRawSync, crc32 } from 'node:zlib';

/** One file of an archive; `name` is its path with forward slashes. */
export type ZipEntry = { name: string; bytes: Uint8Array };

const VERSION = 20; // 2.0: deflate
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
const MIDNIGHT = 0; // DOS time
const FIRST_OF_1980 = 0x0021; // DOS date: the earliest there is
const LARGEST = 0xffffffff; // without the Zip64 extension, sizes and offsets are 32 bits

/**
 * Packs files into a zip whose bytes depend on names and contents alone: sorted names, one fixed time, no extra fields, no
 * file modes. Reviewers can build the sources and compare the archive itself.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  const repeated = sorted.find((entry, index) => entry.name === sorted[index + 1]?.name);
  if (repeated) throw new Error(`two files are called ${repeated.name}`);
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of sorted) {
    const deflated = deflateRawSync(bytes, { level: 9 });
    const smaller = deflated.length < bytes.length;
    const data = smaller ? deflated : Buffer.from(bytes);
    const nameBytes = Buffer.from(name, 'utf8');
    const common = commonHeader(smaller ? DEFLATED : STORED, crc32(bytes), data.length, bytes.length, nameBytes.length);
    bodies.push(u32(0x04034b50), common, nameBytes, data);
    directory.push(u32(0x02014b50), u16(VERSION), common, u16(0), u16(0), u16(0), u32(0), u32(offset), nameBytes);
    offset += 4 + common.length + nameBytes.length + data.length;
    if (offset > LARGEST) throw new Error('the archive is larger than 4 GB');
  }
  const directoryBytes = Buffer.concat(directory);
  const count = u16(sorted.length);
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(directoryBytes.length), u32(offset), u16(0)];
  return Buffer.concat([...bodies, directoryBytes, ...end]);
}

// The fields that a file's own header and its line in the directory share.
function commonHeader(method: number, crc: number, packed: number, size: number, nameLength: number): Buffer {
  return Buffer.concat([
    u16(VERSION),
    u16(UTF8_NAMES),
    u16(method),
    u16(MIDNIGHT),
    u16(FIRST_OF_1980),
    u32(crc),
    u32(packed),
    u32(size),
    u16(nameLength),
    u16(0),
  ]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
