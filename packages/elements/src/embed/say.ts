/** One line on the console, for whoever looks after the page: what, and what about it, Vietnamese / English. */
export function say(what: string, about: string): void {
  console.warn?.(`[ispeed] ${what}: ${about}`);
}
