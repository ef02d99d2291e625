/** What a page states of its owner, read from its document. */
import { readLinkedData, type Statement } from '../core/owner.ts';

const LINKS =
  'link[rel=canonical],meta[property="og:url"],[itemprop=author] [itemprop=url],link[itemprop=author],a[itemprop=author]';
const NAMES =
  'meta[property="profile:username"],meta[itemprop=author],[itemprop=author] :is([itemprop=alternateName],[itemprop=identifier])';
const DESCRIPTIONS = 'script[type="application/ld+json"]';

function stated(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('content') ?? element.textContent ?? '',
  );
}

const absolute = (link: string): string => URL.parse(link, document.baseURI)?.href ?? '';

export function readStatement(): Statement {
  const described = stated(DESCRIPTIONS).map(readLinkedData);
  return {
    links: [...stated(LINKS), ...described.flatMap(({ links }) => links)].map(absolute),
    names: [...stated(NAMES), ...described.flatMap(({ names }) => names)],
  };
}
