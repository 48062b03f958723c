import type {Choices, MeasuredHeight} from '../choices/choices.js';
import {writeChoices} from '../choices/choices-hash.js';
import {widgetFacts, type WidgetName} from '../choices/widgets.js';

/** Width of the window, and of the column that the preview's page has in it. */
const PHONE_WINDOW = 360;
const WIDE_WINDOW = 1280;
/** A page this tall has all of its widgets near the screen, so that they draw themselves whole. */
const WINDOW_HEIGHT = 6000;
/** How often to look, and for how many looks nothing may have moved. */
const LOOK_EVERY = 250;
const QUIET_LOOKS = 6;
const PATIENCE = 20_000;

/**
 * Loads the preview out of sight on a phone and on a desktop, and measures the widgets once they are still. Those that
 * have nothing to show are left out.
 *
 * @param hasData whether there is a campaign file, published or chosen
 */
export async function measureHeights(all: Choices, hasData: boolean): Promise<Choices['heights']> {
  const widgets = all.widgets.filter((widget) => hasData || !widgetFacts(widget).needsCampaign);
  const choices = {...all, widgets};
  const [phone, wide] = await Promise.all([
    measureAt(PHONE_WINDOW, {choices, hasData}),
    measureAt(WIDE_WINDOW, {choices, hasData}),
  ]);
  const heights: Partial<Record<WidgetName, MeasuredHeight>> = {};
  for (const widget of choices.widgets) {
    const at = {phone: phone.get(widget) ?? 0, wide: wide.get(widget) ?? 0};
    if (at.phone > 0 && at.wide > 0) heights[widget] = at;
  }
  return heights;
}

interface Wanted {
  readonly choices: Choices;
  readonly hasData: boolean;
}

async function measureAt(
  width: number,
  {choices, hasData}: Wanted,
): Promise<ReadonlyMap<WidgetName, number>> {
  const frame = document.createElement('iframe');
  frame.title = 'Đo chiều cao';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.className = 'measuring';
  frame.width = String(width);
  frame.height = String(WINDOW_HEIGHT);
  // The tag, whatever the way to embed: the widget is the same in all of them.
  frame.src = `preview.html#view=measure&${writeChoices({...choices, rung: 'element'})}`;
  document.body.append(frame);
  try {
    return await whenStill(frame, {choices, hasData});
  } finally {
    frame.remove();
  }
}

async function whenStill(
  frame: HTMLIFrameElement,
  {choices: {widgets}, hasData}: Wanted,
): Promise<ReadonlyMap<WidgetName, number>> {
  let seen = '';
  let quiet = 0;
  for (let waited = 0; waited < PATIENCE; waited += LOOK_EVERY) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    const page = frame.contentDocument;
    const tags = widgets.map((widget) => page?.querySelector(`ispeed-${widget}:defined`));
    const isDone = !hasData || Number(page?.documentElement.dataset['done']) >= widgets.length;
    const heights = tags.map((tag) => Math.ceil(tag?.getBoundingClientRect().height ?? 0));
    quiet = isDone && tags.every(Boolean) && heights.join() === seen ? quiet + 1 : 0;
    seen = heights.join();
    if (quiet >= QUIET_LOOKS) return new Map(widgets.map((widget, index) => [widget, heights[index]!]));
  }
  return new Map();
}
