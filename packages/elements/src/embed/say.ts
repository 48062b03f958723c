/** One line on the console, for whoever looks after the page. */
export function say(vi: string, en: string): void {
  console.warn(`[ispeed] ${vi} / ${en}`);
}
