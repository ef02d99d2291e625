import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCover } from '../lib/guard/cover.ts';

/**
 * Runs before the guard on its sites. Network rules are not asked about a page that the site's own service worker has
 * kept, and match patterns know a listed page in its usual spelling only: in any other it waits for the guard. So does
 * a page whose address goes on behind the `#`, where neither looks: its router may show it before the list was read.
 */
export default defineUnlistedScript(() => {
  const isUnusual = /[A-Z%]|\/\//.test(location.pathname);
  const isRoute = /[/=]/.test(location.hash);
  if (isRoute || (isUnusual && navigator.serviceWorker?.controller)) createCover().on();
});
