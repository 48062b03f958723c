/** The value if it is one of those known, else the first: what a page writes into an attribute may be anything. */
export function oneOf<V extends string>(known: readonly [V, ...V[]], value: string): V {
  return known.find((one) => one === value) ?? known[0];
}
