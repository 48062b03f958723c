import type {Engine} from '../../engines/engine.js';
import {WIDGETS} from './stage.js';

/** The widgets of the open page whose first button a finger would miss: covered, hidden or deaf. */
export function unreachableButtons(engine: Engine): Promise<string[]> {
  return engine.evaluate(
    (names) =>
      names.filter((name) => {
        const host = document.querySelector(`ispeed-${name}`)!;
        const button = host.shadowRoot!.querySelector('.button, .platforms button, input')!;
        const {x, y, width, height} = button.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) !== host;
      }),
    WIDGETS,
  );
}
