/** Our interception page's address: an opaque token, and whether the tab was brought here by us. */
import { type FormName, createToken, parseToken } from './form.ts';

/**
 * How the page came to stand in the tab. `asked`: a rule redirected what the user asked for. `seen`: the background
 * saw the tab show it. `in-app`: the site's own router was on its way there. No visits are `swept`: the tab was open already when the list changed or the browser started,
 * and `ended`: it was open when an override ended.
 */
const WAYS = ['asked', 'seen', 'in-app', 'swept', 'ended'] as const;
export type Came = (typeof WAYS)[number];

export interface InterceptionQuery {
  /** The account's or phrase's id. */
  readonly entryId: string;
  readonly form: FormName;
  readonly came: Came;
}

/** `interception.html?…` for a page that we put there ourselves. */
export function interceptionPath({ entryId, form, came }: InterceptionQuery): string {
  return `interception.html?s=${createToken(entryId, form)}&c=${came}`;
}

/** @param search as in `location.search`; null when it names nothing */
export function parseInterceptionQuery(search: string): InterceptionQuery | null {
  const parameters = new URLSearchParams(search);
  const token = parseToken(parameters.get('s') ?? '');
  if (!token) return null;
  const came = WAYS.find((way) => way === parameters.get('c')) ?? 'asked';
  return { entryId: token.id, form: token.form, came };
}
