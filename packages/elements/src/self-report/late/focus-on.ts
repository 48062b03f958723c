import type {LitElement} from 'lit';

/** Draws what is new, then puts the focus on the first of these that is there. */
export async function focusOn(host: LitElement, ids: readonly string[]): Promise<void> {
  host.requestUpdate();
  await host.updateComplete;
  const found = ids.map((id) => host.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`));
  found.find((element) => element !== null)?.focus();
}
