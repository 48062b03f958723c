import type {Engine} from '../../engines/engine.js';
import {WIDGETS} from './stage.js';

/**
 * What of the widgets' text is cut off or hangs out of its box, on the page that is open: one line a box. What a person
 * can scroll to is not cut off, and what is there for screen readers alone is not seen anyway.
 */
export function clippedText(engine: Engine): Promise<string[]> {
  return engine.evaluate((names) => {
    const isSeen = (element: Element) =>
      element.checkVisibility() && element.closest('.unseen, .skip, svg, canvas, select') === null;
    // What a closed list shows of its choice is the browser's own affair, and WebKit counts it into the boxes around.
    const cutsItself = (element: Element) =>
      [...element.querySelectorAll('select')].some(({scrollWidth, clientWidth}) => scrollWidth > clientWidth);
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const overflowOf = (element: Element) => {
      const {display, overflowX, overflowY} = getComputedStyle(element);
      if (display === 'inline' || display === 'contents') return '';
      const wide =
        element.scrollWidth > element.clientWidth + 1 && !scrolls(overflowX) && !cutsItself(element);
      const tall = element.scrollHeight > element.clientHeight + 1 && overflowY === 'hidden';
      if (!wide && !tall) return '';
      return `${element.localName}.${element.className}: ${element.scrollWidth} × ${element.scrollHeight} in ${element.clientWidth} × ${element.clientHeight}`;
    };
    return names.flatMap((name) => {
      const all = [...document.querySelector(`ispeed-${name}`)!.shadowRoot!.querySelectorAll('*')];
      return all
        .filter(isSeen)
        .map(overflowOf)
        .filter((line) => line !== '')
        .map((line) => `${name} ${line}`);
    });
  }, WIDGETS);
}
