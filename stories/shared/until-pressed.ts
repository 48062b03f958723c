import type {LitElement} from 'lit';

import {untilShown} from './until-shown.js';

/**
 * A play function: presses a button of the story's chart, as a person would, once it is there, and is done once the chart
 * shows what comes of it.
 *
 * @param button selector inside the widget
 * @param outcome selector inside the widget, of what is to appear
 */
export function untilPressed(button: string, outcome: string) {
  return async (context: {readonly canvasElement: HTMLElement}): Promise<void> => {
    await untilShown(button)(context);
    const chart = context.canvasElement.querySelector<LitElement>('ispeed-coverage-chart')!;
    (chart.renderRoot as ShadowRoot).querySelector<HTMLElement>(button)?.click();
    await untilShown(outcome)(context);
  };
}
