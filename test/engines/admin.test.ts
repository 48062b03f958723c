import {listen, type Listening} from '@ispeed-widgets/collector';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {
  type Department,
  openDepartment,
} from '../../packages/collector/src/admin/fixtures/open-department.js';
import {ADMIN_TOKEN} from '../../packages/collector/src/fixtures/open-collector.js';
import {type Engine, ENGINE_NAMES} from './engine.js';
import {startEngine} from './start-engine.js';

const MONTH = '/admin/mau-2026/2026-10';

/** What each browser says of where a form comes from decides whether its officer can work at all. */
describe.each(ENGINE_NAMES)('the officer in %s', (name) => {
  let department: Department;
  let server: Listening;
  let engine: Engine;

  beforeAll(async () => {
    [department, engine] = await Promise.all([openDepartment('sqlite'), startEngine(name)]);
    server = await listen(department.app.fetch, {port: 0, host: '127.0.0.1'});
  }, 60_000);
  afterAll(async () => {
    await engine?.close();
    await server?.close();
    await department?.store.close();
  });

  /** Presses a button that leads to another page, and waits for that. */
  async function press(selector: string, heading: string): Promise<void> {
    await engine.evaluate((button) => {
      // Only after the answer to this call, for the page that gives it goes.
      setTimeout(() => document.querySelector<HTMLElement>(button)!.click());
    }, selector);
    const shown = () =>
      engine.evaluate(() => document.querySelector('h1')?.textContent ?? '').catch(() => '');
    await expect.poll(shown, {timeout: 20_000}).toBe(heading);
  }

  it('signs in, decides on an odd report, and signs out', async () => {
    await engine.open(`${server.url}${MONTH}/flagged`);
    await engine.evaluate((token) => {
      document.querySelector<HTMLInputElement>('#token')!.value = token;
    }, ADMIN_TOKEN);
    await press('main button', 'Báo cáo cần xem, tháng 10/2026');
    await press('button[value=set-aside]', 'Báo cáo cần xem, tháng 10/2026');
    const verdicts = async () =>
      (await department.store.db.selectFrom('reports').select('verdict').execute()).filter(
        ({verdict}) => verdict === 'set-aside',
      );
    await expect.poll(verdicts).toHaveLength(1);
    await press('.sign-out button', 'Đã đăng xuất');
    await engine.open(`${server.url}${MONTH}`);
    expect(await engine.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Đăng nhập');
  });
});
