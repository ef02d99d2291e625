import { page } from '../lib/browser/page.ts';
import { startGuard } from '../lib/guard/guard.ts';

// A plain definition: every byte of the guard counts, and WXT's helper only gives it back.
export default { main: () => startGuard(page) };
