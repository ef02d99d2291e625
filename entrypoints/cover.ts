import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCover } from '../lib/guard/cover.ts';

/** Runs before the guard, on pages that must not be seen before it has decided. */
export default defineUnlistedScript(() => createCover().on());
