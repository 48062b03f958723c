import {PNG} from 'pngjs';

import type {Clip, Engine} from '../../engines/engine.js';
import type {HostilePage} from './hostile-page.js';
import {showWidgets} from './show-widgets.js';
import {VIEWPORT, WIDGETS, type WidgetName} from './stage.js';

/** What each widget looks like on a page. */
export type Looks = Record<WidgetName, PNG>;

/** Opens the page, lets the widgets show what they have, and takes a picture of each. */
export async function lookAt(engine: Engine, site: string, {name, like}: HostilePage): Promise<Looks> {
  await engine.emulate?.({media: like === 'paper' ? 'print' : 'screen'});
  await engine.setViewport(VIEWPORT);
  await engine.open(`${site}/pages/${name}`);
  await showWidgets(engine);
  return looksOf(engine);
}

/** A picture of each widget on the page that is open. */
export async function looksOf(engine: Engine): Promise<Looks> {
  const boxes = await boxesOf(engine);
  const shot = PNG.sync.read(await engine.screenshot());
  const looks = WIDGETS.map((name) => [name, cut(shot, boxes[name])] as const);
  return Object.fromEntries(looks) as Looks;
}

/** Where each widget stands, CSS px. */
function boxesOf(engine: Engine): Promise<Record<WidgetName, Clip>> {
  return engine.evaluate((names) => {
    const boxes = names.map((name) => {
      const {x, y, width, height} = document.querySelector(`ispeed-${name}`)!.getBoundingClientRect();
      return [name, {x, y, width, height}] as const;
    });
    return Object.fromEntries(boxes) as Record<WidgetName, Clip>;
  }, WIDGETS);
}

/** The part of the picture, as far as there is one: a widget that hangs out of the viewport is cut at its edge. */
function cut(shot: PNG, box: Clip): PNG {
  const left = within(box.x, shot.width);
  const top = within(box.y, shot.height);
  const width = within(box.x + box.width, shot.width) - left;
  const height = within(box.y + box.height, shot.height) - top;
  const part = new PNG({width, height});
  if (width > 0 && height > 0) PNG.bitblt(shot, part, left, top, width, height, 0, 0);
  return part;
}

function within(place: number, end: number): number {
  return Math.min(Math.max(Math.round(place), 0), end);
}
