/** What a portal's page does to a browser before the loader comes. */
export interface Pollution {
  readonly name: string;
  /** Script that runs in the head, before the loader. */
  readonly script?: string;
  /** Files of real libraries, loaded before the script: paths from the root of the checkout, or absolute. */
  readonly libraries?: readonly string[];
  /** HTML in the body, before the widgets. */
  readonly body?: string;
  /** True where Chart.js cannot live, and the table alone shows. */
  readonly withoutChart?: boolean;
}
