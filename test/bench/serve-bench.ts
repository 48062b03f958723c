import {readFile} from 'node:fs/promises';
import type {AddressInfo} from 'node:net';
import {join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

import {serve} from '@hono/node-server';
import {Hono} from 'hono';

import type {Contender} from './contenders/contenders.js';
import {type BenchRow, inventRows, MONTHS} from './invent-rows.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = 'packages/elements/dist';
const TYPES: Readonly<Record<string, string>> = {js: 'text/javascript', css: 'text/css'};

/** The pages of all contenders, and what they fetch, on a free port of 127.0.0.1. */
export interface BenchSite {
  /** The page on which a contender shows so many communes. */
  page(contender: Contender, size: number): string;
  stop(): Promise<void>;
}

export async function serveBench(contenders: readonly Contender[]): Promise<BenchSite> {
  const app = new Hono();
  app.get('/:at/:size/page.html', (context) => {
    const {at, size} = context.req.param();
    return context.html(pageOf(contenders[Number(at)]!, Number(size)));
  });
  app.get('/:at/:size/:file{.+\\.json}', (context) => {
    const {file, size} = context.req.param();
    return context.json(fileOf(file, Number(size)));
  });
  app.get('/files/*', async (context) => {
    const path = normalize(context.req.path.slice('/files/'.length));
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    return context.body(new Uint8Array(await readFile(join(ROOT, path))), 200, {'Content-Type': type});
  });
  const server = serve({fetch: app.fetch, hostname: '127.0.0.1', port: 0});
  await new Promise((resolve) => server.once('listening', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    page: (contender, size) => `http://127.0.0.1:${port}/${contenders.indexOf(contender)}/${size}/page.html`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/**
 * A page like any other: the library is there and has run before the clock starts. `__name` is what tsx wraps functions
 * in, so that they keep their names.
 */
function pageOf({files, css, script}: Contender, size: number): string {
  const months = JSON.stringify(MONTHS.map((month) => inventRows(size, month)));
  const scripts = files.map((file) => `<script src="/files/${file}"></script>`).join('');
  // Ours comes by its loader, which looks for tags: one that stays empty brings the module before the clock starts.
  const own = `<script defer src="/files/${DIST}/ispeed.js" data-lang="vi"></script>
<ispeed-coverage-chart hidden></ispeed-coverage-chart>`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bench</title>
${css === undefined ? '' : `<link rel="stylesheet" href="/files/${css}">`}
<style>#box { ${files.length === 0 ? 'min-height' : 'height'}: 480px }</style>${scripts}</head><body>
${files.length === 0 ? own : ''}<div id="box"></div>
<script>window.__name = (named) => named;window.bench = {months: ${months}};${script}</script></body></html>`;
}

/** The files that our element reads. */
function fileOf(file: string, size: number): object {
  const month = /(\d{4}-\d{2})\.json$/.exec(file)?.[1];
  if (month !== undefined) return {contract: 'coverage-rows/1', sample: true, rows: rowsOf(size, month)};
  const place = {structure: '2026-04', province: {code: '56', name: 'Tỉnh Khánh Hoà'}};
  switch (file) {
    case 'campaign.json':
      return {...CAMPAIGN, coverage: 'coverage.json', places: 'places.json'};
    case 'places.json': {
      const communes = inventRows(size, MONTHS[0]!).map(({code, name}) => ({code, name}));
      return {contract: 'places/1', ...place, communes};
    }
    default:
      return {
        contract: 'coverage/1',
        updated: '2026-11-05',
        ...place,
        places: 'places.json',
        series: MONTHS.map((period) => seriesOf(inventRows(size, period), period)),
      };
  }
}

const rowsOf = (size: number, month: string) =>
  inventRows(size, month).map(({code, samples, download}) => ({
    code,
    samples,
    ...(samples > 0 && {download}),
  }));

function seriesOf(rows: readonly BenchRow[], period: string): object {
  let samples = 0;
  for (const row of rows) samples += row.samples;
  const rated = rows.filter((row) => row.samples >= TARGET).length;
  const totals = {communes: rows.length, rated, samples};
  const source = {name: 'Số liệu minh họa'};
  return {
    period,
    network: 'mobile',
    statistic: 'median',
    sample: true,
    source,
    totals,
    rows: `${period}.json`,
  };
}

const TARGET = 300;
const CAMPAIGN = {
  contract: 'campaign/1',
  id: 'bench',
  updated: '2026-11-05',
  sample: true,
  title: 'Số liệu minh họa',
  agency: {name: 'Đơn vị mẫu'},
  documents: [],
  app: {name: 'i-Speed by VNNIC', maker: 'VNNIC', links: {web: 'https://speedtest.vn'}},
  schedule: {every: 'month'},
  targets: [{network: 'mobile', samples: TARGET}],
  tasks: [],
};
