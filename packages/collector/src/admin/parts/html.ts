import {html} from 'hono/html';

/** What the tagged template makes: text in it is escaped, markup of another template is kept. */
export type Html = ReturnType<typeof html>;

/** Nothing to show. */
export const NOTHING = '';

export {html};
