/** One line on the console, for whoever looks after the page: what, and what about it, Vietnamese / English. */
export function say(what: string, about: string): void {
  // Not `?.`: lowered for the loader it costs every page twenty bytes. Some old pages have a console without `warn`.
  if (console.warn) console.warn(`[ispeed] ${what}: ${about}`);
}
