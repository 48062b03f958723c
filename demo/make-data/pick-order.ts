import type {Letter} from './letter.js';

/**
 * The one clause of a letter's orders that holds `phrase`, in the letter's words: without the reference in
 * brackets and the full stop at its end, with a capital first, after the party it is addressed to, if one stands
 * over it.
 *
 * @throws Error where no clause, or more than one, holds the phrase
 */
export function pickOrder({orders}: Pick<Letter, 'orders'>, phrase: string): string {
  const clauses = orders.flatMap(({to, text}) =>
    text
      .split(/[;,] đồng thời /)
      .map((clause) => (to ? `${capital(to)}: ${capital(clause)}` : capital(clause))),
  );
  const [clause, ...others] = clauses.filter((candidate) => candidate.includes(phrase));
  if (clause === undefined || others.length > 0) {
    throw new Error(`${others.length + (clause ? 1 : 0)} clauses hold "${phrase}"; one was expected`);
  }
  return clause.replace(/\.?\s*\([^)]*kèm[^)]*\)\.?$/, '').replace(/[.;]$/, '');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
