import type {MiddlewareHandler} from 'hono';

import {nation} from '../make-data/nation.js';

let files: ReadonlyMap<string, string> | undefined;

/** The files of the nation, made when the first of them is asked for. */
export const nationFile: MiddlewareHandler = async ({req, body}, next) => {
  files ??= nation();
  const text = files.get(req.path.split('/').slice(3).join('/'));
  return text === undefined ? next() : body(text, 200, {'Content-Type': 'application/json'});
};
