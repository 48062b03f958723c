import type {TableIssue} from '../table.js';

/** Issues of one sheet from the top down and from the left to the right; what is of the whole sheet comes first. */
export function inReadingOrder(issues: readonly TableIssue[]): TableIssue[] {
  return [...issues].sort((one, other) => (one.row ?? 0) - (other.row ?? 0) || rank(one) - rank(other));
}

/** A to Z before AA. */
function rank({letter = ''}: TableIssue): number {
  let rank = 0;
  for (const character of letter) rank = rank * 26 + character.charCodeAt(0) - 64;
  return rank;
}
