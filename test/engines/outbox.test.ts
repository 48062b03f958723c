import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';

import {always} from '../faulty-network/deal-faults.js';
import {FAULTS} from '../faulty-network/fault-kinds.js';
import {type Act, inventActs} from '../outbox-run/act.js';
import {OutboxSite} from '../outbox-run/outbox-site.js';
import {chooseFile, formText, pressButton, readOutbox, typeCodes, walkForm} from '../outbox-run/walk-form.js';
import type {Engine} from './engine.js';
import {startEngine} from './start-engine.js';

/** A loaded machine, and pauses of a few seconds between tries. */
const PATIENCE = {timeout: 60_000, interval: 250};
const NO_STORAGE = `<script>
  Object.defineProperty(window, 'indexedDB', {get() { throw new DOMException('denied', 'SecurityError'); }});
</script>`;
const HEAR_FILES = `<script>
  var create = URL.createObjectURL;
  URL.createObjectURL = function (blob) {
    new Response(blob).text().then(function (text) { window.savedFile = text; });
    return create.call(URL, blob);
  };
</script>`;

let site: OutboxSite;
let acts: Act[];

beforeAll(async () => {
  site = await OutboxSite.start({organizations: 20, next: always('carried')});
  acts = inventActs(site.filled);
}, 60_000);

afterAll(() => site?.stop());

describe.each(['firefox', 'webkit'] as const)('the outbox in %s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  }, 60_000);

  afterAll(() => engine?.close());

  beforeEach(() => {
    site.network.next = always('cutBeforeBody', FAULTS.cutBeforeBody);
  });

  /** The next act of a citizen or an organisation. */
  function nextAct(audience: Act['walk']['audience']): Act {
    const at = acts.findIndex(({walk}) => walk.audience === audience);
    return acts.splice(at, 1)[0]!;
  }

  const waiting = async () => (await engine.evaluate(readOutbox)).waiting;
  const text = () => engine.evaluate(formText);

  async function storedTimes(...said: readonly Act[]): Promise<number[]> {
    const rows = await site.stored();
    return said.map(({says}) => rows.filter(({report}) => says(report)).length);
  }

  /** Writes a report that finds no collector. */
  async function keep(act: Act, url = site.page()): Promise<void> {
    await engine.open(url);
    expect(await engine.evaluate(walkForm, act.walk)).toMatchObject({at: 'kept'});
    expect(await waiting()).toHaveLength(1);
  }

  it('keeps a report over a reload and sends it by itself once the collector is back', async () => {
    const act = nextAct('citizen');
    await keep(act);
    const [id] = await waiting();
    await engine.open(site.page());
    await expect.poll(text, PATIENCE).toContain('Chưa gửi: 1');
    expect(await waiting()).toEqual([id]);
    site.network.next = always('carried');
    await expect.poll(waiting, PATIENCE).toEqual([]);
    const {code} = (await site.stored()).find((row) => row.id === id)!;
    await expect.poll(text, PATIENCE).toContain(code);
    expect(await storedTimes(act)).toEqual([1]);
    // Days later it is still told.
    await engine.open(site.page());
    const {receipts} = await engine.evaluate(readOutbox);
    expect(receipts).toContainEqual(expect.objectContaining({id, code}));
  }, 150_000);

  it("asks for an organisation's code after a reload, and sends with it", async () => {
    const act = nextAct('organization');
    await keep(act);
    await engine.open(site.page());
    site.network.next = always('carried');
    await expect.poll(text, PATIENCE).toContain('Nhập mã truy cập để gửi');
    expect(await storedTimes(act)).toEqual([0]);
    await engine.evaluate(typeCodes, Object.fromEntries(site.filled.codes));
    await expect.poll(waiting, PATIENCE).toEqual([]);
    expect(await storedTimes(act)).toEqual([1]);
  }, 150_000);

  it('sends each report of two windows once', async () => {
    const [mine, other] = [nextAct('citizen'), nextAct('citizen')];
    await keep(mine);
    const told = await engine.evaluate(walkInFrame, site.page('citizen'), walkForm.toString(), other.walk);
    expect(told).toMatchObject({at: 'kept'});
    expect(await waiting()).toHaveLength(2);
    site.network.next = always('carried');
    await expect.poll(waiting, PATIENCE).toEqual([]);
    expect(await storedTimes(mine, other)).toEqual([1, 1]);
  }, 150_000);

  it('deletes a report that its owner does not want to send', async () => {
    const act = nextAct('citizen');
    await keep(act);
    await engine.evaluate(pressButton, 'Xóa');
    await engine.evaluate(pressButton, 'Xóa hẳn');
    await expect.poll(waiting, PATIENCE).toEqual([]);
    await expect.poll(text, PATIENCE).toContain('Đã xóa báo cáo');
    site.network.next = always('carried');
    await engine.open(site.page());
    expect(await storedTimes(act)).toEqual([0]);
  }, 150_000);

  it('saves a report as a file, and sends the same report from the file', async () => {
    const act = nextAct('citizen');
    const page = site.page('', {head: HEAR_FILES});
    await keep(act, page);
    const [id] = await waiting();
    await engine.evaluate(pressButton, 'Tải tệp báo cáo');
    const saved = () => engine.evaluate(() => (window as unknown as {savedFile?: string}).savedFile ?? '');
    await expect.poll(saved, PATIENCE).toContain(id);
    const file = await saved();
    await engine.evaluate(pressButton, 'Xóa');
    await engine.evaluate(pressButton, 'Xóa hẳn');
    await expect.poll(waiting, PATIENCE).toEqual([]);
    await engine.open(page);
    await engine.evaluate(pressButton, 'Bắt đầu báo cáo');
    await engine.evaluate(pressButton, 'Nhập tệp báo cáo đã tải');
    await expect.poll(() => engine.evaluate(chooseFile, file), PATIENCE).toBe(true);
    await expect.poll(waiting, PATIENCE).toEqual([id]);
    site.network.next = always('carried');
    await engine.evaluate(pressButton, 'Gửi lại');
    await expect.poll(waiting, PATIENCE).toEqual([]);
    expect((await site.stored()).filter((row) => row.id === id)).toHaveLength(1);
    expect(await storedTimes(act)).toEqual([1]);
  }, 150_000);

  it('sends online where the browser has no database, and says that nothing is kept', async () => {
    const [first, second] = [nextAct('citizen'), nextAct('citizen')];
    await engine.open(site.page('citizen', {head: NO_STORAGE}));
    expect(await engine.evaluate(walkForm, first.walk)).toMatchObject({at: 'held'});
    expect(await text()).toMatch(/Trình duyệt không cho lưu trên máy này/);
    site.network.next = always('carried');
    await expect.poll(() => storedTimes(first), PATIENCE).toEqual([1]);
    expect(await engine.evaluate(walkForm, second.walk)).toMatchObject({at: 'received'});
    expect(await storedTimes(first, second)).toEqual([1, 1]);
    // Firefox's driver takes the browser's own word about a cut connection for an error of the page.
    const uncaught = engine
      .messages?.()
      .filter((line) => /^uncaught(?!.*Cross-Origin Request Blocked)/.test(line));
    expect(uncaught ?? []).toEqual([]);
  }, 150_000);
});

/** Opens a second window within the first, and walks through its form. Runs in the page. */
async function walkInFrame(url: string, walkForm: string, walk: object): Promise<unknown> {
  const frame = document.createElement('iframe');
  frame.src = url;
  frame.width = '800';
  frame.height = '800';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const window_ = frame.contentWindow as unknown as {eval: (code: string) => Promise<unknown>};
  return window_.eval(`const __name = (named) => named; (${walkForm})(${JSON.stringify(walk)})`);
}
