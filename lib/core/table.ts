import { createTable } from './identify.ts';
import { ROWS } from './platforms/index.ts';

/** The table of all platforms, mirrors, wrappers and archives. Rows are read when one of their hosts is first met. */
export const TABLE = createTable(ROWS);
