import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordCopies } from '../../../utils/storage/record-copies';

/** The browser's private file system: one folder of files. A file is there from its first opening, its text from closing. */
class FakeFolder {
  readonly files = new Map<string, string>();

  getFileHandle = async (name: string) => {
    if (!this.files.has(name)) this.files.set(name, '');
    let written = '';
    const write = async (text: string) => void (written += text);
    const close = async () => void this.files.set(name, written);
    return { createWritable: async () => ({ write, close }) };
  };

  async *values() {
    yield { kind: 'directory', name: 'folder' };
    for (const text of this.files.values()) yield { kind: 'file', getFile: async () => ({ text: async () => text }) };
  }
}

let folder: FakeFolder;
beforeEach(() => {
  folder = new FakeFolder();
  const root = { getDirectoryHandle: vi.fn(async (name: string) => (name === 'claims' ? folder : undefined)) };
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => root } });
});

describe('the second copies', () => {
  it('are read as they were written', async () => {
    const copies = new RecordCopies('claims');
    await copies.write('a', { id: 'a', quotation: '“你好” \n' });
    await copies.write('b', { id: 'b' });
    expect(await new RecordCopies('claims').readAll()).toEqual([{ id: 'a', quotation: '“你好” \n' }, { id: 'b' }]);
    expect([...folder.files.keys()]).toEqual(['a.json', 'b.json']);
  });

  it('replace an older one of the same claim', async () => {
    const copies = new RecordCopies('claims');
    await copies.write('a', { note: 'a longer text' });
    await copies.write('a', { note: 'x' });
    expect(await copies.readAll()).toEqual([{ note: 'x' }]);
  });

  it('are left out when a crash cut them short, and left where they are', async () => {
    folder.files.set('torn.json', '{"id": "tor').set('empty.json', '').set('whole.json', '{"id": "c"}');
    expect(await new RecordCopies('claims').readAll()).toEqual([{ id: 'c' }]);
    expect(folder.files.size).toBe(3);
  });

  it('are none where there is no file', async () => {
    expect(await new RecordCopies('claims').readAll()).toEqual([]);
  });

  it('fail aloud where there is no file system', async () => {
    vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.reject(new DOMException('No.', 'SecurityError')) } });
    await expect(new RecordCopies('claims').write('a', {})).rejects.toThrow('No.');
    await expect(new RecordCopies('claims').readAll()).rejects.toThrow('No.');
  });
});
