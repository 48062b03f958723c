/** What of an error may stand in a log. */
export interface HarmlessError {
  readonly name: string;
  readonly message: string;
  /** Of the system or the database, such as `ECONNREFUSED` or PostgreSQL's `23505`. */
  readonly code?: string | number;
  /** Where it happened: files and lines. */
  readonly stack?: string;
}

/**
 * What of an error may stand in a log. Parsers and databases quote what they stumbled over, which may be a piece of a
 * report or an access code: all from the first quotation mark to the last goes. PostgreSQL's `detail` and `where`,
 * which show whole rows, are left out.
 */
export function harmlessError(thrown: unknown): HarmlessError {
  const error = thrown instanceof Error ? thrown : new Error('Something else than an Error was thrown');
  const {code, errcode} = error as {code?: unknown; errcode?: unknown};
  const known = [errcode, code].find((one) => typeof one === 'string' || typeof one === 'number');
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return {
    name: error.name,
    message: error.message.replace(/["'`«“‘].*["'`»”’]/su, '"…"'),
    ...(known === undefined ? {} : {code: known}),
    ...(frames.length === 0 ? {} : {stack: frames.join('\n')}),
  };
}
