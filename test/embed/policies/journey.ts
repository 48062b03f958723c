/** What a person saw on the way through the widgets. */
export interface Journey {
  /** Rows of the table. */
  readonly rows: number;
  /** What the banner said after its copy button was pressed. */
  readonly copied: string;
  readonly receipt: string;
  /** The sentence in the place of the damaged file's banner. */
  readonly damaged: string;
}

/** What a person types. */
export interface Typed {
  readonly organization: string;
  readonly accessCode: string;
}

/**
 * Goes through all that comes at once and late: banner, a div made a widget, guide, table, drawing, copied code, form,
 * receipt, a damaged file's explanation. Runs in the page, so it names nothing outside itself.
 *
 * @throws Error that says what never came
 */
export async function walkThrough({organization, accessCode}: Typed): Promise<Journey> {
  const until = async <T>(what: string, find: () => T): Promise<NonNullable<T>> => {
    for (let tries = 0; tries < 200; tries++) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never came: ${what}`);
  };
  const find = (widget: string, selector: string) =>
    document.querySelector(widget)?.shadowRoot?.querySelector<HTMLElement>(selector);
  const press = async (widget: string, selector: string) =>
    (await until(`${widget} ${selector}`, () => find(widget, selector))).click();
  const type = async (selector: string, value: string) => {
    const field = (await until(selector, () => find('ispeed-self-report', selector))) as HTMLInputElement;
    if (field.type === 'checkbox') field.checked = true;
    else field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  };
  await until('banner', () => find('ispeed-banner', '.widget'));
  await until('banner in the div', () => find('#placed ispeed-banner', '.widget'));
  await until('guide', () => find('ispeed-install-guide', '.widget'));
  const table = await until('table', () => find('ispeed-coverage-chart', 'tbody'));
  (await until('place of the chart', () => find('ispeed-coverage-chart', '[part=chart]'))).scrollIntoView();
  await until('drawing', () => find('ispeed-coverage-chart', 'canvas'));
  await press('ispeed-banner', '[part=referral-code] button');
  const said = () => find('ispeed-banner', '[part=referral-code] [role=status]')?.textContent.trim();
  const copied = await until('word on the copying', said);
  await press('ispeed-self-report', '[part=start]');
  await type('input[name=organization]', organization);
  await type('input[name=access-code]', accessCode);
  await type('[id="groups/vien-chuc/total"]', '40');
  await type('[id="groups/vien-chuc/installed"]', '38');
  await type('[id="groups/vien-chuc/measured"]', '30');
  await press('ispeed-self-report', 'form [part=submit]');
  await press('ispeed-self-report', '[part=check] [part=submit]');
  const receipt = await until('receipt', () => find('ispeed-self-report', '[part~=receipt] code'));
  const damaged = await until('word on the damaged file', () => find('#damaged', '[role=alert]'));
  return {
    rows: table.querySelectorAll('tr').length,
    copied,
    receipt: receipt.textContent,
    damaged: damaged.textContent.replace(/\s+/g, ' ').trim(),
  };
}
