import type {Engine} from '../../engines/engine.js';

/** For the negative control: takes `all: initial` and every `!important` from the widgets' `:host` rules. */
export function tearDownWall(engine: Engine): Promise<void> {
  return engine.evaluate(async () => {
    const hosts = [...document.querySelectorAll('.column *')].filter(({shadowRoot}) => shadowRoot);
    const sheets = new Set(hosts.flatMap(({shadowRoot}) => [...shadowRoot!.adoptedStyleSheets]));
    for (const sheet of sheets) {
      [...sheet.cssRules].forEach(({cssText}, index) => {
        if (!cssText.startsWith(':host')) return;
        sheet.deleteRule(index);
        // Engines give `all: initial` back as a line for each property.
        sheet.insertRule(
          cssText.replace(/[\w-]+: initial !important;/g, '').replaceAll('!important', ''),
          index,
        );
      });
    }
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}
