import type {Engine} from '../../engines/engine.js';
import {WIDGETS} from './stage.js';

/**
 * Waits in the page until the four widgets show all that they have: data, the chart's late bars, and the form, which it
 * opens. Then nothing moves any more.
 *
 * @throws Error that says what did not come
 */
export function showWidgets(engine: Engine): Promise<void> {
  return engine.evaluate(async (names) => {
    const inside = (name: string, selector: string) =>
      document.querySelector(`ispeed-${name}`)?.shadowRoot?.querySelector<HTMLElement>(selector);
    const until = async (what: string, isSo: () => unknown) => {
      const end = performance.now() + 20_000;
      while (!isSo()) {
        if (performance.now() > end) throw new Error(`Not in 20 s: ${what}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    const {readyWidgets} = window as unknown as {readyWidgets: Set<string>};
    for (const name of names) await until(`${name} ready`, () => readyWidgets.has(`ispeed-${name}`));
    inside('self-report', '[part=start]')?.click();
    await until('the form', () => inside('self-report', 'form'));
    await until('the bars', () => inside('coverage-chart', 'canvas')?.style.height);
    for (const late of ['.card code', '.card .trend svg', '.card .invite'])
      await until(late, () => inside('coverage-chart', late));
    inside('self-report', '#title')?.blur();
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, WIDGETS);
}
