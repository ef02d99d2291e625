/**
 * Begins a platform: `npm run new:platform NAME` writes the skeleton of its row and lists it. The skeleton's host is
 * none that exists, and a test says so until it is replaced.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../lib/core/platforms/', import.meta.url));

function skeleton(id: string, name: string): string {
  return `import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const ${id}: PlatformRow = {
  id: '${id}',
  name: '${name.replaceAll("'", '’')}',
  // Every domain, the two most used first; sub-domains are included.
  hosts: ['${id}.example'],
  // Sub-domains that show nobody.
  notPersonHosts: ['help'],
  kinds: {
    // What a whole name may be, and the page that an override opens.
    handle: { pattern: '[A-Za-z0-9_]{3,30}', canonical: { profile: 'https://${id}.example/{handle}' } },
  },
  // Every address that shows the person.
  forms: [
    { name: 'profile', patterns: ['/{handle}'] },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  // The site's own words in a name's place.
  reserved: reservedWith('popular shop'),
  // Addresses that show someone without naming them.
  opaque: ['/p/*'],
  // From what you know of the site, not from the patterns.
  shows: [
    ['${id}:alexj9274', 'https://${id}.example/alexj9274'],
    ['${id}:alexj9274', 'https://www.${id}.example/AlexJ9274/photos'],
    ['https://${id}.example/alexj9274', 'https://m.${id}.example/alexj9274?from=share'],
    ['${id}:alexj9274', 'https://${id}.example/search?q=alexj9274'],
  ],
  ignores: [
    ['${id}:alexj9274', 'https://${id}.example/alexj92745'],
    ['${id}:alexj9274', 'https://${id}.example/otheruser/alexj9274'],
    ['${id}:alexj9274', 'https://${id}.example/tags/alexj9274'],
    ['${id}:alexj9274', 'https://help.${id}.example/alexj9274'],
  ],
};
`;
}

/** `index.ts` with one row more. */
function listed(index: string, id: string): string {
  const row = `import { ${id} } from './${id}.ts';`;
  const lines = index.split('\n');
  const imports = lines.filter((line) => line.startsWith('import '));
  const fileOf = (line: string) => /'(.+)'/.exec(line)?.[1] ?? '';
  const next = imports.find((line) => fileOf(line) > fileOf(row));
  lines.splice(next === undefined ? imports.length : lines.indexOf(next), 0, row);
  return lines.join('\n').replace('\n  ],\n  mirrors', `\n    ${id},\n  ],\n  mirrors`);
}

const name = process.argv.slice(2).join(' ').trim();
const id = name.toLowerCase().replace(/[^a-z0-9]/g, '');
const file = join(FOLDER, `${id}.ts`);
if (!/^[a-z]/.test(id)) {
  process.stderr.write('Usage: npm run new:platform NAME, with a letter first\n');
  process.exit(64);
}
if (existsSync(file)) {
  process.stderr.write(`lib/core/platforms/${id}.ts is there already.\n`);
  process.exit(1);
}
const index = join(FOLDER, 'index.ts');
writeFileSync(index, listed(readFileSync(index, 'utf8'), id));
writeFileSync(file, skeleton(id, name));
process.stdout.write(
  `lib/core/platforms/${id}.ts is begun and listed. Fill in what you know, then npm run unit.\n`,
);
