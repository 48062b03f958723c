import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';

import type {Receipt} from '@ispeed-widgets/contract';
import {beforeEach, expect, it} from 'vitest';

import {CAMPAIGN, newFolder, writeCampaign} from './fixtures/sample-campaign.js';
import {schoolReport} from './fixtures/sample-report.js';
import {newStorePlace, STORE_KINDS} from './fixtures/store-places.js';

/** The command as it is installed: `npm run build:lib` makes what it runs. */
const CLI = fileURLToPath(new URL('../bin/ispeed-collector.js', import.meta.url));
const ADMIN_TOKEN = 'mot-ma-quan-tri-chi-de-thu';

let folder: string;
let campaign: string;
let db: string;
/** What names the database to the commands of the journey. */
let named: {args: string[]; env: NodeJS.ProcessEnv};

beforeEach(async () => {
  folder = await newFolder();
  campaign = await writeCampaign(folder);
  db = join(folder, 'reports.sqlite');
  named = {args: ['--db', db], env: {}};
});

function start(args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [CLI, ...args], {
    env: {...process.env, ISPEED_ADMIN_TOKEN: ADMIN_TOKEN, ...named.env, ...env},
  });
}

async function run(...args: string[]): Promise<{out: string; said: string; status: number}> {
  const child = start(args);
  const [out, said, [status]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return {out, said, status};
}

/** Starts a server; `url` is known once it says so, `stop` resolves with its exit status, log and words. */
async function serve(env: NodeJS.ProcessEnv = {}) {
  const child = start(['serve', '--campaign', campaign, ...named.args, '--port', '0'], env);
  const ended = once(child, 'exit') as Promise<[number]>;
  const log = text(child.stdout!);
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr!.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
      const found = /(http:\S+\/api\/v1\/reports)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(said)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const [status] = await ended;
    return {status, log: await log, said};
  };
  return {url, stop, said: () => said};
}

/** Today's month is always inside the sample schedule, which has no end. */
const period = new Date().toISOString().slice(0, 7);

it.each(STORE_KINDS)('imports, receives, stops, starts again and exports on %s', async (kind) => {
  if (kind === 'postgresql') named = {args: [], env: {DATABASE_URL: await newStorePlace(kind)}};
  const list = join(folder, 'organizations.json');
  const importing = await run('organizations', 'import', list, '--campaign', CAMPAIGN.id, ...named.args);
  expect(importing.status).toBe(0);
  const code = /^truong-a,Trường mẫu A,(\S{19})\r$/m.exec(importing.out)?.[1] ?? '';
  expect(importing.said).toContain('cấp 3 mã truy cập mới');

  const report = schoolReport({period});
  const post = (url: string) =>
    fetch(url, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', Authorization: `Bearer ${code}`},
      body: JSON.stringify(report),
    });
  const first = await serve();
  const taken = await post(first.url);
  const receipt = (await taken.json()) as Receipt;
  expect(taken.status).toBe(201);
  const stopped = await first.stop();
  expect(stopped.status).toBe(0);
  expect(stopped.said).toContain('Đã dừng.');
  const [line] = stopped.log.trim().split('\n');
  expect(JSON.parse(line ?? '')).toMatchObject({method: 'POST', route: '/api/v1/reports', status: 201});
  expect(stopped.log + stopped.said).not.toContain(code);

  const second = await serve();
  const again = await post(second.url);
  expect(again.status).toBe(200);
  expect(await again.json()).toEqual(receipt);
  await second.stop();

  const out = join(folder, 'thang.csv');
  const exporting = await run(
    ...['export', '--campaign', campaign, '--period', period, '--out', out, ...named.args],
  );
  expect(exporting.status).toBe(0);
  expect(await readFile(out, 'utf8')).toContain(`,1200,690,"57,5\u00a0%",400,"33,3\u00a0%",${receipt.code},`);
});

it('prints each code once, and a new one only when asked', async () => {
  const list = join(folder, 'organizations.json');
  const args = ['organizations', 'import', list, '--campaign', CAMPAIGN.id, '--db', db];
  await run(...args);
  const again = await run(...args, '--renew', 'truong-b');
  expect(again.out).toMatch(/^truong-a,.*,đã có mã\r$/m);
  expect(again.out).toMatch(/^truong-b,.*,\S{19}\r$/m);
  const unknown = await run(...args, '--renew', 'khong-co');
  expect(unknown).toMatchObject({status: 1, out: ''});
  expect(unknown.said).toContain('không có đơn vị khong-co');
});

it('makes an admin token when none is given, and refuses a short one', async () => {
  const server = await serve({ISPEED_ADMIN_TOKEN: ''});
  const token = /Mã quản trị cho lần chạy này \(chỉ hiện một lần\): (\S{32})/.exec(server.said())?.[1] ?? '';
  const response = await fetch(new URL(`/api/v1/export.csv?campaign=${CAMPAIGN.id}`, server.url), {
    headers: {Authorization: `Bearer ${token}`},
  });
  expect(response.status).toBe(200);
  await response.text();
  expect((await server.stop()).log).not.toContain(token);
  await expect(serve({ISPEED_ADMIN_TOKEN: '1234'})).rejects.toThrow('ISPEED_ADMIN_TOKEN quá ngắn');
});

it('says in Vietnamese that the port is taken, and ends', async () => {
  const server = await serve();
  const {port} = new URL(server.url);
  const second = await run('serve', '--campaign', campaign, '--db', db, '--port', port);
  expect(second.status).toBe(1);
  expect(second.said).toContain(`Cổng ${port} đang có chương trình khác dùng.`);
  await server.stop();
});

it('says what is wrong with a command or a file, without a stack', async () => {
  const noPeriod = await run('export', '--campaign', campaign, '--period', '10/2026', '--db', db);
  expect(noPeriod.status).toBe(1);
  expect(noPeriod.said).toMatch(/^Lệnh chưa đúng: .*Ghi tháng dạng 2026-11\.\nThêm --help/);
  const noFile = await run('serve', '--campaign', join(folder, 'khong-co.json'), '--db', db);
  expect(noFile.status).toBe(1);
  expect(noFile.said).toMatch(/^Tệp .*khong-co\.json không đọc được/);
  expect(noFile.said).not.toContain('    at ');
});

it.each(STORE_KINDS)('makes the tables once when four processes start together on %s', async (kind) => {
  const place = await newStorePlace(kind);
  const runs = await Promise.all([1, 2, 3, 4].map(() => run('migrate', '--db', place)));
  expect(runs.map(({status}) => status)).toEqual([0, 0, 0, 0]);
  const said = runs.map((one) => one.said).join('');
  expect(said.match(/Đã nâng cấp/g)).toHaveLength(1);
  expect(said.match(/đã là bản mới nhất/g)).toHaveLength(3);
});
