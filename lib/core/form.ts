/**
 * The names of the ways in which an address can show a person, with the opaque number that stands for each in our own
 * addresses. Numbers are never reused: a restored tab may carry an old one.
 */
export const FORM_CODES = {
  profile: 1,
  stories: 2,
  live: 3,
  posts: 4,
  thread: 5,
  search: 6,
  page: 7,
  follow: 8,
  embed: 9,
  feed: 10,
  friends: 11,
  group: 12,
  marketplace: 13,
  tagged: 14,
  uploads: 15,
  post: 16,
  copy: 17,
  elsewhere: 18,
} as const;

export type FormName = keyof typeof FORM_CODES;

/** Looked up only where a token is read: the guard, which reads none, carries no names. */
function nameOf(code: number): FormName | undefined {
  return (Object.keys(FORM_CODES) as FormName[]).find((name) => FORM_CODES[name] === code);
}

/**
 * What our page's address carries: which account or phrase, in which form. Nothing in it comes from a handle.
 * @param id an account's or phrase's opaque id
 */
export function createToken(id: string, form: FormName): string {
  return `${id}.${FORM_CODES[form]}`;
}

/** The reverse of `createToken`. Null for text that is no token. */
export function parseToken(token: string): { readonly id: string; readonly form: FormName } | null {
  const match = /^(.+)\.(\d{1,4})$/.exec(token);
  const form = match && nameOf(Number(match[2]));
  return match && form ? { id: match[1]!, form } : null;
}
