/** What a page states of its owner, read from its document. */
import { readLinkedData, type Statement } from '../core/owner.ts';

const LINKS: readonly (readonly [selector: string, attribute: string])[] = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
  ['[itemprop="author"] [itemprop="url"]', 'href'],
  ['link[itemprop="author"], a[itemprop="author"]', 'href'],
];
const NAMES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="profile:username"]', 'content'],
  ['meta[itemprop="author"], [itemprop="author"] meta[itemprop="alternateName"]', 'content'],
  ['[itemprop="author"] meta[itemprop="identifier"]', 'content'],
];

function attributes(pairs: typeof LINKS): string[] {
  return pairs.flatMap(([selector, attribute]) =>
    [...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(attribute) ?? []),
  );
}

function absolute(link: string): string {
  try {
    return new URL(link, document.baseURI).href;
  } catch {
    return '';
  }
}

export function readStatement(): Statement {
  const described = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    readLinkedData(script.textContent ?? ''),
  );
  return {
    links: [...attributes(LINKS), ...described.flatMap(({ links }) => links)].map(absolute),
    names: [...attributes(NAMES), ...described.flatMap(({ names }) => names)],
  };
}
