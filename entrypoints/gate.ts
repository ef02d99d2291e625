import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCover } from '../lib/guard/cover.ts';

/**
 * Runs before the guard on its sites. Network rules are not asked about a page that the site's own service worker has
 * kept, and match patterns know a listed page in its usual spelling only: in any other it waits for the guard.
 */
export default defineUnlistedScript(() => {
  const isUnusual = /[A-Z%]|\/\//.test(location.pathname);
  if (isUnusual && navigator.serviceWorker?.controller) createCover().on();
});
