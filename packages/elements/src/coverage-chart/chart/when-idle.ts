/** Settles when the page has nothing more pressing to do; Safari, which cannot tell, waits for one task. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), {timeout: 2000});
    else setTimeout(resolve);
  });
}
