import type {CDPSession, Page} from 'playwright-core';

/** What one visit cost. Times are of the page's main thread, ms on a processor slowed down {@link SLOWED} times. */
export interface Figures {
  readonly mount: number;
  readonly update: number;
  /** A move of the pointer. */
  readonly hover: number;
  /** From a desktop's width to a phone's. */
  readonly resize: number;
  /** MB of heap after showing, over before. */
  readonly heap: number;
  /** Elements in the box, those within shadow roots included. */
  readonly nodes: number;
}

export const SLOWED = 4;
const DESKTOP = {width: 1280, height: 800};
const PHONE = {width: 400, height: 800};
const MOVES = 20;

/** Opens the page, shows the communes, and does what a reader does. @throws Error where nothing shows */
export async function measurePage(page: Page, url: string): Promise<Figures> {
  await page.setViewportSize(DESKTOP);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url, {waitUntil: 'load'});
  await page.waitForFunction(() => 'mount' in window.bench);
  await calm(session);
  const before = await heapOf(session);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWED});
  const mount = await costOf(session, () => page.evaluate(MOUNT));
  const hover = (await costOf(session, () => moveOver(page))) / MOVES;
  const update = await costOf(session, () => page.evaluate(UPDATE));
  const resize = await costOf(session, () => page.setViewportSize(PHONE));
  await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
  const heap = (await heapOf(session)) - before;
  const nodes = await page.evaluate<number>(NODES);
  await session.detach();
  return {mount, update, hover, resize, heap, nodes};
}

// As text, so that no tool that compiles this file changes what runs in the page.
const PAINTED = 'await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));';
const MOUNT = `(async () => { await window.bench.mount(document.getElementById('box')); ${PAINTED} })()`;
const UPDATE = `(async () => { await window.bench.update(); ${PAINTED} })()`;
const NODES = `(() => {
  const count = (root) => {
    let nodes = 0;
    for (const element of root.querySelectorAll('*')) nodes += 1 + (element.shadowRoot ? count(element.shadowRoot) : 0);
    return nodes;
  };
  return count(document.getElementById('box'));
})()`;

async function moveOver(page: Page): Promise<void> {
  const box = (await page.locator('#box').boundingBox())!;
  for (let move = 1; move <= MOVES; move++) {
    const part = move / (MOVES + 1);
    await page.mouse.move(box.x + box.width * part, box.y + box.height * part);
    await page.evaluate(`(async () => { ${PAINTED} })()`);
  }
}

/** Main-thread time from the start of an act until the page is at rest again, ms. */
async function costOf(session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const before = await busyTime(session);
  await act();
  return (await calm(session)) - before;
}

/** Waits until the main thread has had almost nothing to do for a while. @returns its busy time so far, ms */
async function calm(session: CDPSession): Promise<number> {
  for (let last = await busyTime(session), quiet = 0; ;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = await busyTime(session);
    quiet = now - last < 10 ? quiet + 1 : 0;
    last = now;
    if (quiet === 3) return now;
  }
}

async function busyTime(session: CDPSession): Promise<number> {
  return (await metric(session, 'TaskDuration')) * 1000;
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
  return (await metric(session, 'JSHeapUsedSize')) / 2 ** 20;
}

async function metric(session: CDPSession, wanted: string): Promise<number> {
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find(({name}) => name === wanted)!.value;
}
