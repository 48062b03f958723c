import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {checkCampaignFiles} from '../check-campaign-files.js';
import {readPublishedFiles} from '../node/read-published-files.js';

/** The command as it is installed: `npm run build:lib` makes what it runs. */
const CLI = fileURLToPath(new URL('../../bin/ispeed-data.js', import.meta.url));
const HOOK = fileURLToPath(new URL('../../../../test/helpers/kill-at-step.mjs', import.meta.url));
const ANNEX = 'Mã xã,Xã/Phường,Tháng,Mạng,Số mẫu\n22366,Phường Nha Trang,10/2026,Di động,';
/** What an earlier version of the command did: write each file in its place, one after the other. */
const CARELESS = `
import {readFileSync, writeFileSync} from 'node:fs';
for (const name of ['coverage/2026-10-mobile.json', 'coverage.json'])
  writeFileSync('site/' + name, readFileSync('after/' + name));
`;

let folder: string;
const at = (...names: string[]) => join(folder, ...names);

function run(step: number, program: string, ...args: string[]) {
  const env = {...process.env, KILL_AT: String(step)};
  return spawnSync(process.execPath, ['--import', HOOK, program, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
}
const publish = (annex: string, out: string, step = 0) =>
  run(step, CLI, 'coverage', annex, '--places', 'places.json', '--out', out, '--replace', '--sample');

/** Samples as a reader finds them, everything checked; undefined where the files do not belong together. */
function samplesRead(): number | undefined {
  const {files, issues, absent} = readPublishedFiles(at('site', 'coverage.json'));
  const isWhole = issues.length === 0 && absent.length === 0 && checkCampaignFiles(files).length === 0;
  const rows = [...(files.rows?.values() ?? [])];
  return isWhole && rows.length === 1 ? rows[0]!.value.rows[0]!.samples : undefined;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ispeed-killed-'));
  writeFileSync(at('phu-luc-2.csv'), 'Mã xã,Xã/Phường,Mã giới thiệu\n22366,Phường Nha Trang,MAU-1\n');
  const places = ['--structure', '2026-04', '--province', '56', '--out', 'places.json'];
  expect(run(0, CLI, 'places', 'phu-luc-2.csv', ...places)).toMatchObject({status: 0});
  writeFileSync(at('truoc.csv'), `${ANNEX}320\n`);
  writeFileSync(at('sau.csv'), `${ANNEX}400\n`);
  expect(publish('truoc.csv', 'before')).toMatchObject({status: 0});
  expect(publish('sau.csv', 'after')).toMatchObject({status: 0});
  writeFileSync(at('careless.mjs'), CARELESS);
});
afterAll(() => rmSync(folder, {recursive: true}));

/** Kills before the first step, the second, and so on until a run ends by itself; what was read after each. */
function killEverywhere(start: (step: number) => ReturnType<typeof run>): (number | undefined)[] {
  const read: (number | undefined)[] = [];
  for (let step = 1; step < 100; step++) {
    rmSync(at('site'), {recursive: true, force: true});
    cpSync(at('before'), at('site'), {recursive: true});
    const {signal, status, stderr} = start(step);
    read.push(samplesRead());
    if (signal === null) {
      expect(status, stderr).toBe(0);
      return read;
    }
    expect(signal).toBe('SIGKILL');
  }
  throw new Error('A run of this few files never ended');
}

describe('killed while figures are replaced', {timeout: 300_000}, () => {
  it('leaves the index of before, or that of after, at every step', () => {
    const read = killEverywhere((step) => publish('sau.csv', 'site', step));
    expect(read.length).toBeGreaterThan(10);
    expect(new Set(read.slice(0, -1))).toEqual(new Set([320, 400]));
    expect(read.at(-1)).toBe(400);
    expect(read).toEqual([...read].sort((a, b) => a! - b!));
  });

  it('goes on after a kill as if nothing had been', () => {
    rmSync(at('site'), {recursive: true, force: true});
    cpSync(at('before'), at('site'), {recursive: true});
    expect(publish('sau.csv', 'site', 8).signal).toBe('SIGKILL');
    expect(publish('sau.csv', 'site').status).toBe(0);
    expect(samplesRead()).toBe(400);
    expect(readFileSync(at('site', 'coverage.json'), 'utf8')).toContain('2026-10-mobile-2.json');
  });

  it('is seen to break files where each is written in its place', () => {
    expect(killEverywhere((step) => run(step, 'careless.mjs'))).toContain(undefined);
  });
});
