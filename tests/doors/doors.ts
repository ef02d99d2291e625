/**
 * THE MATRIX: every way in which a listed page can come on screen. A door says where the user stands and what they do;
 * `driver.ts` says what a browser has to be able to do for it. Each door runs with the background awake and stopped,
 * and once without the extension: there it must lead to the page, or it proves nothing.
 */
import { calmPage, linksPage, metaRefreshTo, redirectTo, scriptTo } from '../support/server.ts';
import type { Driver } from './driver.ts';
import {
  appSite,
  HANDLE,
  lateHandle,
  profileOn,
  type Router,
  type SiteWorker,
  STATEMENTS,
  workerSite,
} from './sites.ts';

export interface Door {
  readonly name: string;
  /** The page the user stands on before, and to which Back leads again. */
  readonly from: string;
  /** True there once the door can be tried, and proof of its condition (`navigator.serviceWorker.controller`). */
  readonly ready?: string;
  /** What the user has done before, ahead of what is filmed. */
  readonly before?: (driver: Driver) => Promise<void>;
  /** The listed address to which it leads: never asked of the server, from the last step on. */
  readonly to: string;
  /** True where it leads without the extension: proof of the door's condition. */
  readonly proof?: string;
  /** What the user does. */
  readonly go: (driver: Driver) => Promise<void>;
  /** How the attempt is logged; null: the page was open already, which is no attempt. */
  readonly met: 'typed' | 'link' | 'in-app' | 'unknown' | null;
  /** It leads there before the guard may have read the list: tried with a list that is read late, too. */
  readonly isEarly?: true;
  /** It is on screen before, and filmed from when ours has come. */
  readonly isShown?: true;
  /** The page comes in another tab, and the first stays as it is. */
  readonly newTab?: true;
  /** Firefox may paint what it kept for a moment, before any script of ours runs: docs/decisions/0008. */
  readonly isBriefInFirefox?: true;
  /** Requests that reach the server, where the page itself has to be asked: docs/decisions/0004. */
  readonly hits?: number;
  /** Where that is so in Chromium alone: Firefox asks the rules before the site's worker. */
  readonly hitsInChromium?: number;
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
    {
      ...base,
      name: `${name}: its own replace`,
      // Sooner the guard has not read the list, and the entry is the listed one already: Back leads before it.
      ready: `${base.ready} && performance.now() > 500`,
      go: (driver) => driver.run(`void swap('/${HANDLE}')`),
    },
    {
      ...base,
      name: `${name}: as the page starts`,
      from: `${site}/starts`,
      before: (driver) => driver.run(`sessionStorage.startsAt = '/${HANDLE}'`),
      go: (driver) => driver.visit(`${site}/starts`),
      isEarly: true,
    },
    // X states no owners behind `#!`.
    ...(isHash
      ? []
      : [
          {
            ...base,
            name: `${name}: to a post of theirs`,
            to: `${site}/p/${HANDLE}/`,
            go: (driver: Driver) => driver.run(`void go('/p/${HANDLE}/')`),
          },
        ]),
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
    { ...base, name: `a link where the site’s worker ${name}`, go: clicking('#link'), met: 'in-app' },
    {
      ...base,
      name: `typed where the site’s worker ${name}`,
      go: (driver) => driver.visit(to),
      met: kind === 'preload' ? 'typed' : 'unknown',
    },
    {
      ...base,
      name: `typed in another case where the site’s worker ${name}`,
      go: (driver) => driver.visit(to.replace(HANDLE, HANDLE.toUpperCase())),
      met: kind === 'preload' ? 'typed' : 'unknown',
    },
    {
      ...base,
      name: `a link of another site where the site’s worker ${name}`,
      go: (driver) => driver.click('#link'),
      from: linksPage(SITE, to),
      ready: 'document.title === "Links"',
      before: async (driver) => {
        await driver.visit(`${site}/start`);
        await driver.until('document.title === "Controlled"');
        await driver.visit(linksPage(SITE, to));
        await driver.until('document.title === "Links"');
      },
      met: kind === 'preload' ? 'link' : 'unknown',
      // No rule of ours is asked where the linking site has given no access, and no script of ours runs there.
      ...(kind === 'refetch' ? { hitsInChromium: 1 } : {}),
    },
    {
      ...base,
      name: `location= where the site’s worker ${name}`,
      go: (driver) => driver.run(`location.href = ${JSON.stringify(to)}`),
      met: 'in-app',
    },
  ];
}

/** Pages that name no one: they are asked for, and covered until they have said whose they are. */
const STATED: readonly Door[] = Object.keys(STATEMENTS).map((statement, index) => {
  const to = `${GRANTED}/p/post${index}/`;
  return {
    name: `a post whose owner stands in ${statement}`,
    from: calmPage(SITE),
    to,
    go: (driver) => driver.visit(to),
    met: 'unknown',
    hits: 1,
  };
});

let listed = 0;

/** Doors to someone who is listed meanwhile; a new handle each time. */
function whileListed(): Door[] {
  const app = appSite('after');
  const next = () => lateHandle((listed += 1));
  const [open, kept, entry, late] = [next(), next(), next(), next()];
  const openAt = profileOn(GRANTED).replace(HANDLE, open);
  const ofNewSite = `https://${late.replaceAll('_', '-')}.example.net/them`;
  const kindsOfKept = [
    {
      name: 'Back to a page of before it was listed',
      keptAt: profileOn(GRANTED).replace(HANDLE, kept),
      line: `instagram:${kept}`,
    },
    { name: 'Back to a page of before its site was listed', keptAt: ofNewSite, line: ofNewSite },
  ];
  return [
    {
      name: 'a page that is open when it is listed',
      from: calmPage(SITE),
      before: async (driver) => {
        await driver.visit(openAt);
        await driver.until('document.title === "Sentinel"');
      },
      to: openAt,
      go: (driver) => driver.list(`instagram:${open}`),
      met: null,
      isShown: true,
    },
    ...kindsOfKept.map(({ name, keptAt, line }): Door => ({
      name,
      from: calmPage(SITE),
      before: async (driver) => {
        await driver.visit(keptAt);
        await driver.until('document.title === "Sentinel"');
        await driver.run('globalThis.isKept = true');
        await driver.visit(calmPage(SITE, 'after'));
        await driver.until('document.title === "Calm page"');
        await driver.list(line);
      },
      to: keptAt,
      // Nothing of a page that is loaded anew remembers.
      proof: 'globalThis.isKept === true',
      go: (driver) => driver.back(),
      met: 'typed',
      isBriefInFirefox: true,
    })),
    {
      name: 'Back within an app to an entry of before it was listed',
      from: `${app}/feed`,
      before: async (driver) => {
        await driver.until('typeof go === "function"');
        await driver.run(`void go('/${entry}')`);
        await driver.run(`void go('/feed')`);
        await driver.list(`instagram:${entry}`);
      },
      to: `${app}/${entry}`,
      go: (driver) => driver.back(),
      met: 'in-app',
    },
  ];
}

/** All doors; made anew for each run, since some list someone. */
export const createDoors = (): readonly (readonly [name: string, door: Door])[] =>
  [...DOORS, ...STATED, ...whileListed()].map((door) => [door.name, door]);

const DOORS: readonly Door[] = [
  { name: 'typed', from: calmPage(SITE), to: PROFILE, go: (driver) => driver.visit(PROFILE), met: 'typed' },
  {
    name: 'typed, an address behind #!',
    from: calmPage(SITE),
    to: `${appSite('hash')}/#!/${HANDLE}`,
    go: (driver) => driver.visit(`${appSite('hash')}/#!/${HANDLE}`),
    met: 'unknown',
    isEarly: true,
  },
  { name: 'a link', from: links(SITE), to: PROFILE, go: clicking('#link'), met: 'link' },
  { name: 'a link of the platform', from: links(GRANTED), to: PROFILE, go: clicking('#link'), met: 'in-app' },
  {
    name: 'a link that tells no referrer',
    from: links(SITE),
    to: PROFILE,
    go: clicking('#noreferrer'),
    met: 'link',
  },
  { name: 'a form', from: links(GRANTED), to: `${PROFILE}?`, go: clicking('#form'), met: 'in-app' },
  { name: 'a form that posts', from: links(GRANTED), to: PROFILE, go: clicking('#post-form'), met: 'in-app' },
  { name: 'location=', from: links(GRANTED), to: PROFILE, go: clicking('#assign'), met: 'in-app' },
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
