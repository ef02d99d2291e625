import { browser } from 'wxt/browser';

const LINK = 'keep-away-link';
const PAGE = 'keep-away-page';

/** Of lib/locales: the generated types of the pages' `i18n` don't reach here. */
const sentence = browser.i18n.getMessage as (key: string) => string;

/** Makes our entries of the context menu; they last until the next update. @param patterns of sites with profiles */
export async function createMenus(patterns: readonly string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: LINK,
    title: sentence('menu_keepAwayLink'),
    contexts: ['link'],
    targetUrlPatterns: [...patterns],
  });
  browser.contextMenus.create({
    id: PAGE,
    title: sentence('menu_keepAwayPage'),
    contexts: ['page'],
    documentUrlPatterns: [...patterns],
  });
}

/** Calls back with the address that was chosen. Register synchronously when the worker starts. */
export function onMenuChosen(chosen: (url: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, pageUrl }) => {
    const url = menuItemId === LINK ? linkUrl : pageUrl;
    if (url) chosen(url);
  });
}
