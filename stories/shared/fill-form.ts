import type {LitElement} from 'lit';

import {untilSettled} from './settled.js';

/** What is typed or chosen, by the field's id: its JSON path with keys for indexes. `true` ticks. */
export type Filling = Readonly<Record<string, string | true>>;

/** Fills in the form of the story's widget, field by field, as a person would who then goes on to the next. */
export async function fillForm(canvas: HTMLElement, filling: Filling): Promise<void> {
  await typeInto(canvas, filling, (field) => field.dispatchEvent(new FocusEvent('blur')));
}

/** Types into the form of the story's widget and stays there, unless `left` says otherwise. */
export async function typeInto(
  canvas: HTMLElement,
  filling: Filling,
  left: (field: Element) => unknown = () => undefined,
): Promise<void> {
  const widget = formOf(canvas);
  for (const [id, value] of Object.entries(filling)) {
    const field = widget.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>(`[id="${id}"]`);
    if (!field) throw new Error(`The form has no field "${id}"`);
    if (value === true) (field as HTMLInputElement).checked = true;
    else field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    left(field);
    await widget.updateComplete;
  }
}

/**
 * Goes on from the form, past what an organisation looks over unless that is the outcome, and waits until the form shows
 * what came of it.
 *
 * @param outcome selector, inside the widget, of what is to appear
 */
export async function sendForm(canvas: HTMLElement, outcome: string): Promise<void> {
  const {renderRoot} = formOf(canvas);
  const shown = appearance(renderRoot, outcome);
  renderRoot.querySelector<HTMLButtonElement>('[part=submit]')?.click();
  await formOf(canvas).updateComplete;
  if (!renderRoot.querySelector(outcome)) {
    renderRoot.querySelector<HTMLButtonElement>('[part=check] [part=submit]')?.click();
  }
  await shown;
}

function formOf(canvas: HTMLElement): LitElement {
  return canvas.querySelector<LitElement>('ispeed-self-report')!;
}

function appearance(root: Node & ParentNode, selector: string): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!root.querySelector(selector)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, {subtree: true, childList: true});
  });
}

/** A play function: the form stands open, as it does once a person has begun. */
export async function untilBegun(context: {readonly canvasElement: HTMLElement}): Promise<void> {
  await untilSettled(context);
  const {renderRoot} = formOf(context.canvasElement);
  if (renderRoot.querySelector('form')) return;
  const shown = appearance(renderRoot, 'form');
  renderRoot.querySelector<HTMLButtonElement>('[part=start]')?.click();
  await shown;
}
