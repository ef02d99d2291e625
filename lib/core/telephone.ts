/** Telephone numbers as people write them. What rows take for one stands in platforms/phone-number.ts. */

/** What is written like a telephone number, in the characters in which rows know it; null: it is none. */
export function asNumber(text: string): string | null {
  const plain = text
    .replace(/[\s/]+/g, ' ')
    .replace(/[\u2010-\u2015]/g, '-')
    .trim();
  return /^[\d +().-]+$/.test(plain) && plain.replace(/\D/g, '').length >= 6 ? plain : null;
}

/** A number of North America: https://en.wikipedia.org/wiki/North_American_Numbering_Plan. */
const AMERICAN = String.raw`\(?[2-9]\d\d\)?[ .-]*[2-9]\d\d[ .-]*\d{4}$`;
const NATIONAL = new RegExp(String.raw`^(?:\(?0(?!0)|${AMERICAN})`);
const INTERNATIONAL = new RegExp(String.raw`^(?:\+|00|1[ .-]*${AMERICAN})`);

/**
 * Whether a number is written as it is dialled at home: no link has it, for it would be somebody else's in another
 * country.
 * @param number as `asNumber` gives it
 */
export const isNational = (number: string | null): boolean => number !== null && NATIONAL.test(number);

/** Whether a number says by itself of which country it is. @param number as `asNumber` gives it */
export const isInternational = (number: string | null): boolean =>
  number !== null && INTERNATIONAL.test(number);

/** Whether a link's number is dialled as it stands, unlike those in the links of messengers, which are international. */
export const isDialled = (link: string): boolean => /^(?:tel|sms):/i.test(link);
