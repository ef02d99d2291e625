/** What a browser has to be able to do for the matrix. One driver a browser; the doors know only this. */
export interface Driver {
  /** As typed into the address bar. */
  visit(url: string): Promise<void>;
  /** A real click. */
  click(selector: string): Promise<void>;
  /** In the page, as a click's handler would. */
  run(script: string): Promise<void>;
}
