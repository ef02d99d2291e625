/** A folder as one file that browsers install: a zip whose entries are stored as they are (PKWARE's APPNOTE 6.3.10). */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Numbers in the order of a zip's records: [bytes, value]. */
function record(...fields: readonly (readonly [2 | 4, number])[]): Buffer {
  return Buffer.concat(
    fields.map(([size, value]) => {
      const field = Buffer.alloc(size);
      field.writeUIntLE(value, 0, size);
      return field;
    }),
  );
}

/** @param folder an unpacked extension @param file where the archive is written */
export function writeXpi(folder: string, file: string): void {
  const entries: Buffer[] = [];
  const index: Buffer[] = [];
  let at = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!statSync(join(folder, name)).isFile()) continue;
    const data = readFileSync(join(folder, name));
    const path = Buffer.from(name.replaceAll('\\', '/'));
    // Version 2.0, UTF-8 names, stored, no time of day, 1980-01-01.
    const about = [
      [2, 20],
      [2, 0x800],
      [2, 0],
      [2, 0],
      [2, 0x21],
      [4, crc32(data)],
      [4, data.length],
      [4, data.length],
      [2, path.length],
      [2, 0],
    ] as const;
    const entry = Buffer.concat([record([4, 0x04034b50], ...about), path, data]);
    index.push(record([4, 0x02014b50], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), path);
    entries.push(entry);
    at += entry.length;
  }
  const directory = Buffer.concat(index);
  const count = entries.length;
  const end = record(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, at],
    [2, 0],
  );
  writeFileSync(file, Buffer.concat([...entries, directory, end]));
}
