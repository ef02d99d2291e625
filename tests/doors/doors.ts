/**
 * THE MATRIX: every way in which a listed page can come on screen. A door says where the user stands and what they do;
 * `driver.ts` says what a browser has to be able to do for it. Each door runs with the background awake and stopped,
 * and once without the extension: there it must lead to the page, or it proves nothing.
 */
import { calmPage, linksPage, metaRefreshTo, redirectTo, scriptTo } from '../support/server.ts';
import type { Driver } from './driver.ts';
import { appSite, HANDLE, profileOn, type Router, type SiteWorker, workerSite } from './sites.ts';

export interface Door {
  readonly name: string;
  /** The page the user stands on before, and to which Back leads again. */
  readonly from: string;
  /** True there once the door can be tried, and proof of its condition (`navigator.serviceWorker.controller`). */
  readonly ready?: string;
  /** The listed address to which it leads: never asked of the server. */
  readonly to: string;
  /** What the user does. */
  readonly go: (driver: Driver) => Promise<void>;
  /** How the attempt is logged. */
  readonly met: 'typed' | 'link' | 'in-app' | 'unknown';
  /** The page comes in another tab, and the first stays as it is. */
  readonly newTab?: true;
  /** Requests that may reach the server; see docs/decisions/0004. */
  readonly hits?: number;
}

const SITE = 'https://www.example.com';
const GRANTED = 'https://www.instagram.com';
const PROFILE = profileOn(GRANTED);

const links = (site: string) => linksPage(site, PROFILE);
const clicking = (selector: string) => (driver: Driver) => driver.click(selector);

const ROUTERS: readonly (readonly [Router, string])[] = [
  ['after', 'a router that renders after pushState'],
  ['before', 'a router that renders before pushState'],
  ['hash', 'a hash router'],
  ['navigation', 'a router on the Navigation API'],
];

function inApp([router, name]: readonly [Router, string]): Door[] {
  const site = appSite(router);
  const isHash = router === 'hash';
  const to = isHash ? `${site}/#!/${HANDLE}` : profileOn(site);
  const base = {
    from: `${site}/feed`,
    ready: 'document.readyState === "complete"',
    to,
    met: 'in-app',
  } as const;
  return [
    { ...base, name: `a link of ${name}`, go: clicking('#link') },
    { ...base, name: `${name}: its own push`, go: (driver) => driver.run(`void go('/${HANDLE}')`) },
    { ...base, name: `${name}: its own replace`, go: (driver) => driver.run(`void swap('/${HANDLE}')`) },
    {
      ...base,
      name: `${name}: in another case`,
      go: (driver) => driver.run(`void go('/${HANDLE.toUpperCase()}')`),
    },
  ];
}

const WORKERS: readonly (readonly [SiteWorker, string])[] = [
  ['cache', 'answers from its cache'],
  ['refetch', 'asks for the request again'],
  ['refetch the address', 'asks for the address again'],
  ['preload', 'lets the browser preload'],
];

function ofWorker([kind, name]: readonly [SiteWorker, string]): Door[] {
  const site = workerSite(kind);
  const to = profileOn(site);
  const base = { from: `${site}/start`, ready: 'document.title === "Controlled"', to } as const;
  return [
    { ...base, name: `a link where the site’s worker ${name}`, go: clicking('#link'), met: 'link' },
    {
      ...base,
      name: `typed where the site’s worker ${name}`,
      go: (driver) => driver.visit(to),
      met: 'typed',
    },
    {
      ...base,
      name: `location= where the site’s worker ${name}`,
      go: (driver) => driver.run(`location.href = ${JSON.stringify(to)}`),
      met: 'link',
    },
  ];
}

export const DOORS: readonly Door[] = [
  { name: 'typed', from: calmPage(SITE), to: PROFILE, go: (driver) => driver.visit(PROFILE), met: 'typed' },
  { name: 'a link', from: links(SITE), to: PROFILE, go: clicking('#link'), met: 'link' },
  { name: 'a link of the platform', from: links(GRANTED), to: PROFILE, go: clicking('#link'), met: 'link' },
  {
    name: 'a link that tells no referrer',
    from: links(SITE),
    to: PROFILE,
    go: clicking('#noreferrer'),
    met: 'link',
  },
  { name: 'a form', from: links(GRANTED), to: `${PROFILE}?`, go: clicking('#form'), met: 'link' },
  { name: 'a form that posts', from: links(GRANTED), to: PROFILE, go: clicking('#post-form'), met: 'link' },
  { name: 'location=', from: links(GRANTED), to: PROFILE, go: clicking('#assign'), met: 'link' },
  {
    name: 'window.open',
    from: links(GRANTED),
    to: PROFILE,
    go: clicking('#open'),
    met: 'link',
    newTab: true,
  },
  {
    name: 'a link to a new tab',
    from: links(GRANTED),
    to: PROFILE,
    go: clicking('#blank'),
    met: 'link',
    newTab: true,
  },
  {
    name: 'a redirect',
    from: calmPage(SITE),
    to: PROFILE,
    go: (driver) => driver.visit(redirectTo(SITE, PROFILE, 3)),
    met: 'typed',
  },
  {
    name: 'a link to a redirect',
    from: linksPage(SITE, redirectTo(SITE, PROFILE)),
    to: PROFILE,
    go: clicking('#link'),
    met: 'link',
  },
  {
    name: 'meta refresh',
    from: calmPage(SITE),
    to: PROFILE,
    go: (driver) => driver.visit(metaRefreshTo(SITE, PROFILE)),
    met: 'link',
  },
  {
    name: 'a script that goes on',
    from: calmPage(SITE),
    to: PROFILE,
    go: (driver) => driver.visit(scriptTo(SITE, PROFILE)),
    met: 'link',
  },
  ...ROUTERS.flatMap(inApp),
  ...WORKERS.flatMap(ofWorker),
];
