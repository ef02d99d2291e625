import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { page } from '../lib/browser/page.ts';
import { startGuard } from '../lib/guard/guard.ts';

export default defineUnlistedScript(() => startGuard(page));
