import type {LitElement} from 'lit';

const SETTLING = ['ispeed-ready', 'ispeed-data-failed'] as const;
const settled = new WeakSet<EventTarget>();

for (const type of SETTLING) {
  addEventListener(type, ({target}) => target && settled.add(target));
}

/** The widgets of a story that load a file. */
function loadingWidgets(canvas: HTMLElement): LitElement[] {
  const loading = canvas.querySelectorAll<LitElement>('[src]:not([src=""]), [coverage]:not([coverage=""])');
  return [...loading].filter(({localName}) => localName.startsWith('ispeed-'));
}

/** A story's play function: done once every widget shows its data, or that there is none to be had. */
export async function untilSettled({canvasElement}: {readonly canvasElement: HTMLElement}): Promise<void> {
  for (const widget of loadingWidgets(canvasElement)) {
    if (!settled.has(widget)) {
      await new Promise((resolve) => {
        for (const type of SETTLING) widget.addEventListener(type, resolve, {once: true});
      });
    }
    await widget.updateComplete;
  }
}

/** A play function for widgets whose file never comes: what is slotted stands there. */
export async function untilWaiting({canvasElement}: {readonly canvasElement: HTMLElement}): Promise<void> {
  for (const widget of loadingWidgets(canvasElement)) {
    await widget.updateComplete;
    if (!widget.shadowRoot?.querySelector('slot'))
      throw new Error(`<${widget.localName}> lost its slotted text`);
  }
}
