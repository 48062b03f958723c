import type {LitElement} from 'lit';

import {untilSettled} from './settled.js';

/**
 * A play function: done once the story's chart shows what comes late, and nothing more is under way.
 *
 * @param selector inside the widget, of what is to appear
 */
export function untilShown(selector: string) {
  return async (context: {readonly canvasElement: HTMLElement}): Promise<void> => {
    await untilSettled(context);
    const {renderRoot} = context.canvasElement.querySelector<LitElement>('ispeed-coverage-chart')!;
    const isThere = () =>
      renderRoot.querySelector(selector) !== null && !renderRoot.textContent?.includes('Đang tải dữ liệu…');
    if (isThere()) return;
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!isThere()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(renderRoot, {subtree: true, childList: true, characterData: true});
    });
  };
}
