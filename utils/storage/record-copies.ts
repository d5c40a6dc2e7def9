// The second copy of every record, in another engine than IndexedDB: Chromium was seen to throw away a whole IndexedDB
// after a crash, silently. One small file a record in the extension's private file system; pages cannot reach it.

/** The second copies of one kind of record: files of JSON, one a record, named by its id. */
export class RecordCopies {
  private readonly name: string;

  /** @param name - the folder of this kind of record: `claims`, `glossaries` */
  constructor(name: string) {
    this.name = name;
  }

  /** Writes a copy; it is on its way to the disk when this resolves. */
  async write(id: string, record: unknown): Promise<void> {
    const folder = await this.folder();
    const file = await folder.getFileHandle(`${id}.json`, { create: true });
    const stream = await file.createWritable();
    await stream.write(JSON.stringify(record));
    await stream.close();
  }

  /** Removes a copy; one that is not there is removed already. */
  async remove(id: string): Promise<void> {
    const folder = await this.folder();
    try {
      await folder.removeEntry(`${id}.json`);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
    }
  }

  /** All copies that can be read; a file that is no JSON is left alone and left out. */
  async readAll(): Promise<unknown[]> {
    const folder = await this.folder();
    const records: unknown[] = [];
    for await (const handle of (folder as unknown as { values: () => AsyncIterable<FileSystemHandle> }).values()) {
      if (handle.kind !== 'file') continue;
      try {
        records.push(JSON.parse(await (await (handle as FileSystemFileHandle).getFile()).text()));
      } catch {
        // Torn by a crash while it was written, or not readable: the others are, and the first store has the record.
      }
    }
    return records;
  }

  private async folder(): Promise<FileSystemDirectoryHandle> {
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle(this.name, { create: true });
  }
}
