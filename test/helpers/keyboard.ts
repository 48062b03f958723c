import type {Page} from 'playwright-core';

/** What has the keyboard focus, shadow roots included. */
export interface Focused {
  readonly tag: string;
  readonly name: string;
  /** Its label, or its own text. */
  readonly text: string;
}

/** Presses after which nobody would go on. */
const PATIENCE = 150;

/** A person with a keyboard and nothing else. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  focused(): Promise<Focused> {
    return this.#page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const field = element as HTMLInputElement | null;
      const text = field?.labels?.[0]?.textContent ?? element?.textContent ?? '';
      return {tag: element?.localName ?? '', name: field?.name ?? '', text: text.replace(/\s+/g, ' ').trim()};
    });
  }

  /**
   * Presses Tab until the focus is where it is wanted.
   *
   * @throws Error after so many presses that nobody would go on
   */
  tabTo(wanted: (focused: Focused) => boolean): Promise<Focused> {
    return this.#walk('Tab', wanted);
  }

  /** The same backwards. */
  back(wanted: (focused: Focused) => boolean): Promise<Focused> {
    return this.#walk('Shift+Tab', wanted);
  }

  async #walk(key: string, wanted: (focused: Focused) => boolean): Promise<Focused> {
    const passed: string[] = [];
    for (let press = 0; press < PATIENCE; press++) {
      await this.#page.keyboard.press(key);
      const focused = await this.focused();
      if (wanted(focused)) return focused;
      passed.push(focused.name || focused.text.slice(0, 30) || focused.tag);
    }
    throw new Error(`Not reached by ${key}; passed ${passed.join(' · ')}`);
  }

  toButton(text: string): Promise<Focused> {
    return this.tabTo((focused) => focused.tag === 'button' && focused.text === text);
  }

  toField(name: string): Promise<Focused> {
    return this.tabTo((focused) => focused.name === name);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Arrow keys in a native select, until its choice reads as wanted. */
  async choose(text: string): Promise<void> {
    const chosen = () =>
      this.#page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return (element as HTMLSelectElement).selectedOptions[0]?.text.trim();
      });
    for (let press = 0; press < PATIENCE; press++) {
      if ((await chosen()) === text) return;
      await this.#page.keyboard.press('ArrowDown');
    }
    throw new Error(`No choice "${text}"`);
  }
}
