import { ROWS } from './index.ts';

/** Names of platforms and search engines by id. The build writes them out, so that a page may know them without the table. */
export const PLATFORM_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  [...ROWS.platforms, ...ROWS.searches].map(({ id, name }) => [id, name]),
);
