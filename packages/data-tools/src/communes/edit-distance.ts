/** How many letters must be put in, left out, changed or swapped with the next to make one word of the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: to.length + 1}, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = last[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1);
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swap = isSwap ? beforeLast[column - 2]! + 1 : Infinity;
      current[column] = Math.min(change, swap, last[column]! + 1, current[column - 1]! + 1);
    }
    [beforeLast, last] = [last, current];
  }
  return last[to.length]!;
}
