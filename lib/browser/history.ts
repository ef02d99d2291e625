/** The browser's own history. There is nothing of it here until the optional permission is given. */
import { browser } from 'wxt/browser';
import type { BrowserHistory } from '../app/ports.ts';

const WANTED = { permissions: ['history'] } as const;

/** All of it at once: the browser has no pages of results, and whom they show only we can tell. */
const EVERYTHING = { text: '', startTime: 0, maxResults: 1_000_000 };

export const browserHistory: BrowserHistory = {
  addresses: async () =>
    ((await browser.history?.search(EVERYTHING)) ?? []).flatMap(({ url }) =>
      url === undefined ? [] : [url],
    ),
  forget: async (url) => {
    await browser.history?.deleteUrl({ url });
  },
  release: async () => {
    await browser.permissions.remove({ permissions: [...WANTED.permissions] }).catch(() => false);
  },
};

/** Calls back for each address that the browser notes. Register it when the worker starts, and when access is given. */
export function watchVisits(visited: (url: string) => void): void {
  // A listener that is there already is not added twice.
  browser.history?.onVisited.addListener(noteVisit);
  noted = visited;
}

let noted: (url: string) => void = () => {};
const noteVisit = ({ url }: { url?: string }): void => {
  if (url !== undefined) noted(url);
};

/** Asks for the permission. Call it as the first statement of a click handler. */
export function requestHistory(): Promise<boolean> {
  return browser.permissions.request({ permissions: [...WANTED.permissions] }).catch(() => false);
}
