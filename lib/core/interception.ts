/** Our interception page's address: an opaque token, and whether the tab was brought here by us. */
import { type FormName, createToken, parseToken } from './form.ts';

/**
 * How the page came to stand in the tab. `asked`: a rule redirected what the user asked for. `seen`: the background
 * saw the tab show it. `swept`: the tab was open already when an account was added or an override ended; no visit.
 */
export type Came = 'asked' | 'seen' | 'swept';

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
  const came = parameters.get('c');
  return { entryId: token.id, form: token.form, came: came === 'seen' || came === 'swept' ? came : 'asked' };
}
