/** One thing that isn't covered, worst first in a list. Each has its sentence and the button that mends it. */
export type Gap =
  /** So many accounts whose sites the browser gives no access to. */
  | { readonly kind: 'access'; readonly accounts: number }
  /** Private windows are not allowed by the browser. */
  | { readonly kind: 'private' }
  /** A network rule could not be installed. */
  | { readonly kind: 'rules' }
  /** The database of attempts can't be opened. */
  | { readonly kind: 'log' };
