import type {LitElement} from 'lit';

/** Presses the guide's main button, as a person who reads on: so many times, or until the guide is at its end. */
export async function walkForward(canvas: HTMLElement, {steps = Infinity} = {}): Promise<void> {
  const guide = canvas.querySelector<LitElement>('ispeed-install-guide');
  for (let step = 0; step < steps; step += 1) {
    const next = guide?.shadowRoot?.querySelector<HTMLButtonElement>('.moves .primary');
    if (!next) return;
    next.click();
    await guide?.updateComplete;
  }
}
