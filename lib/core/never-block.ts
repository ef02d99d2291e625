import { isWithin } from './address.ts';

/**
 * Sites where someone finds help in an emergency, a crisis or abuse. Nothing on a list ever blocks them: not a listed
 * address, not a handle, not a search. Sorted by host; each covers its sub-domains. From general
 * knowledge, no list was copied.
 */
export const NEVER_BLOCK: readonly string[] = [
  '1177.se', // health line, Sweden
  '1800respect.org.au', // domestic and sexual violence, Australia
  '3114.fr', // suicide prevention, France
  '988lifeline.org', // suicide and crisis line, United States
  'aoef.at', // women's shelters, Austria
  'arretonslesviolences.gouv.fr', // violence against women, France
  'befrienders.org', // crisis lines of many countries
  'beyondblue.org.au', // mental health, Australia
  'crisistextline.org', // crisis by text message, United States
  'findahelpline.com', // crisis lines of many countries
  'haltdergewalt.at', // violence against women, Austria
  'hilfetelefon.de', // violence against women, Germany
  'hotpeachpages.net', // abuse help of many countries
  'huiselijkgeweld.nl', // domestic violence, Netherlands
  'kidshelpline.com.au', // young people, Australia
  'krisenchat.de', // young people in crisis, Germany
  'lifeline.org.au', // crisis line, Australia
  'loveisrespect.org', // dating abuse, United States
  'nationaldahelpline.org.uk', // domestic abuse, United Kingdom
  'ncdv.org.uk', // protection orders, United Kingdom
  'nhs.uk', // health and emergency care, United Kingdom
  'opferhilfe-schweiz.ch', // victims' help, Switzerland
  'rainn.org', // sexual violence, United States
  'refuge.org.uk', // domestic abuse, United Kingdom
  'samaritans.org', // crisis line, United Kingdom and Ireland
  'sheltersafe.ca', // women's shelters, Canada
  'suicide.org', // crisis lines of many countries
  'talksuicide.ca', // suicide prevention, Canada
  'telefonodonna.it', // violence against women, Italy
  'telefonseelsorge.at', // crisis line, Austria
  'telefonseelsorge.de', // crisis line, Germany
  'thehotline.org', // domestic violence, United States
  'veiligthuis.nl', // domestic violence, Netherlands
  'victimsupport.org.uk', // victims of crime, United Kingdom
  'violenciagenero.igualdad.gob.es', // violence against women, Spain
  'weisser-ring.de', // victims of crime, Germany
  'womensaid.ie', // domestic abuse, Ireland
  'womensaid.org.uk', // domestic abuse, United Kingdom
  'womenslaw.org', // legal help for abuse, United States
];

const BY_HOST = /* @__PURE__ */ new Set(NEVER_BLOCK);

/** Whether a host (lower case, no trailing dot) is one of those that must always open. */
export function isNeverBlocked(host: string): boolean {
  for (let rest = host; ;) {
    if (BY_HOST.has(rest)) return true;
    const dot = rest.indexOf('.');
    if (dot < 0) return false;
    rest = rest.slice(dot + 1);
  }
}

/** Hosts on which a listed address would take more than a person's page away. Each covers its sub-domains. */
const SEARCH_ENGINES: readonly string[] = [
  'aol.com',
  'ask.com',
  'baidu.com',
  'bing.com',
  'brave.com',
  'chatgpt.com',
  'coccoc.com',
  'daum.net',
  'duckduckgo.com',
  'ecosia.org',
  'go.mail.ru',
  'haosou.com',
  'kagi.com',
  'metager.de',
  'metager.org',
  'mojeek.com',
  'naver.com',
  'oceanhero.today',
  'perplexity.ai',
  'presearch.com',
  'qwant.com',
  'seznam.cz',
  'so.com',
  'sogou.com',
  'startpage.com',
  'stract.com',
  'suche.t-online.de',
  'swisscows.com',
  'ya.ru',
  'yahoo.co.jp',
  'yahoo.com',
  'yep.com',
  'you.com',
];
/** Search engines with a domain per country: the label before the public suffix. */
const COUNTRY_SEARCH = /^(?:[a-z0-9-]+\.)*(?:google|yandex|bing|yahoo)\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;

const WEB_MAIL: readonly string[] = [
  'fastmail.com',
  'gmail.com',
  'gmx.com',
  'gmx.de',
  'gmx.net',
  'hotmail.com',
  'icloud.com',
  'inbox.com',
  'live.com',
  'mail.com',
  'mail.google.com',
  'mail.ru',
  'mail.yahoo.com',
  'mailbox.org',
  'office.com',
  'office365.com',
  'outlook.com',
  'posteo.de',
  'proton.me',
  'protonmail.com',
  'tuta.com',
  'tutanota.com',
  'web.de',
  'zoho.com',
];

const BROWSER_PAGES: readonly string[] = [
  'addons.mozilla.org',
  'addons.opera.com',
  'apps.apple.com',
  'chrome.google.com',
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'play.google.com',
];

/**
 * What a host is, where that forbids listing any of its addresses.
 * @param host lower case, no trailing dot
 */
export function unlistable(host: string): 'help' | 'mail' | 'store' | 'search-engine' | null {
  if (isNeverBlocked(host)) return 'help';
  if (WEB_MAIL.some((domain) => isWithin(host, domain))) return 'mail';
  if (BROWSER_PAGES.some((domain) => isWithin(host, domain))) return 'store';
  if (SEARCH_ENGINES.some((domain) => isWithin(host, domain)) || COUNTRY_SEARCH.test(host))
    return 'search-engine';
  return null;
}
