/** Acts once an element is near the screen and the page is idle. */
export class NearScreen {
  readonly #act: () => void;
  #watched: Element | null = null;
  #observer: IntersectionObserver | undefined;

  constructor(act: () => void) {
    this.#act = act;
  }

  /** Lets go of the element before, if it was another one, and waits for this one. */
  watch(element: Element | null): void {
    if (element === this.#watched) return;
    this.#watched = element;
    this.#observer?.disconnect();
    if (!element) return;
    if (!('IntersectionObserver' in window)) return this.#actWhenIdle();
    this.#observer = new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        observer.disconnect();
        this.#actWhenIdle();
      },
      {rootMargin: '200px'},
    );
    this.#observer.observe(element);
  }

  #actWhenIdle(): void {
    // Safari has no idle callback.
    (window.requestIdleCallback ?? setTimeout)(() => this.#act());
  }
}
