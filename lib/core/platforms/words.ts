/** Short ways to write the lists of a row. What they make is plain data like any other list. */

/** Words between white space, as a list. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** First path segments that are a site's own pages nearly everywhere. */
const COMMON =
  'about account accounts admin api app apps auth blog careers contact cookies developers discover download ' +
  'explore faq feed help home jobs legal login logout messages notifications privacy register search settings ' +
  'signin signup static support tag tags terms user users www';

/**
 * A row's reserved words where the person's name stands in the first segment: those of nearly every site, and its own.
 * @param own words between white space
 */
export function reservedWith(own: string): string[] {
  return [...new Set([...words(COMMON), ...words(own)])].sort();
}
