/** What a browser has to be able to do for the matrix. One driver a browser; the doors know only this. */
export interface Driver {
  /** As typed into the address bar; does not wait. */
  visit(url: string): Promise<void>;
  /** A real click; does not wait for where it leads. */
  click(selector: string): Promise<void>;
  /** In the page, as a click's handler would. */
  run(script: string): Promise<void>;
  /** The browser's own Back; does not wait. */
  back(): Promise<void>;
  /** Until this is true in the page. */
  until(expression: string): Promise<void>;
  /** Adds an account to the list, in another tab. Without the extension: nothing. */
  list(line: string): Promise<void>;
}
