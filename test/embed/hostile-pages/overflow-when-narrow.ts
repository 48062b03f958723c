import type {Engine} from '../../engines/engine.js';
import {VIEWPORT, WIDGETS} from './stage.js';

/**
 * Makes the page that is open as narrow as a small phone and its columns as wide as the screen, and says which widgets
 * would need sideways scrolling. What else of the page does is its own affair.
 */
export async function overflowWhenNarrow(engine: Engine): Promise<string[]> {
  const width = engine.narrowest;
  await engine.setViewport({width, height: VIEWPORT.height});
  await setColumns(engine, width);
  return engine.evaluate(
    (names, most) =>
      names.flatMap((name) => {
        const host = document.querySelector(`ispeed-${name}`)!;
        const needs = Math.max(host.scrollWidth, host.getBoundingClientRect().width);
        return needs > most ? [`${name}: ${needs} px`] : [];
      }),
    WIDGETS,
    width,
  );
}

/**
 * Gives the columns of the open page another width, px, from its left edge. They go and come back, for a phone has its
 * width from the start, and WebKit keeps the old width of what stands at right angles to its parent's text.
 */
export function setColumns(engine: Engine, width: number): Promise<void> {
  return engine.evaluate(async (px) => {
    for (const column of document.querySelectorAll<HTMLElement>('.column')) {
      const pin = (property: string, value: string) => column.style.setProperty(property, value, 'important');
      pin('display', 'none');
      column.getBoundingClientRect();
      pin('left', '0');
      pin('width', `${px}px`);
      pin('display', 'block');
    }
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, width);
}
