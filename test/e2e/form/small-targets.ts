import type {Page} from 'playwright-core';

/** What a person presses in the form that is lower than 44 px: buttons, fields, ticks with their labels; one line each. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {shadowRoot} = document.querySelector('ispeed-self-report')!;
    const targets = [...shadowRoot!.querySelectorAll('.button, .input, .choice, [role=option]')];
    return targets
      .filter((target) => target.checkVisibility() && !target.closest('.unseen'))
      .map((target) => ({height: target.getBoundingClientRect().height, text: target.textContent.trim()}))
      .filter(({height}) => height < 43.9)
      .map(({height, text}) => `target ${text.slice(0, 30)}: ${height} px`);
  });
}
