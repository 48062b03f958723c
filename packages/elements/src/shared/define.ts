/** Registers an element unless the page already has one of that name: the second script tag must not throw. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
