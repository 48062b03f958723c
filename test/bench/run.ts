/**
 * `npm run bench -- [ROUNDS] [CONTENDER …]`: what the coverage chart costs a page at several sizes, beside its peers. The
 * contenders take turns within each round, so that whatever else the machine does falls on all of them; the medians are
 * told as a table in Markdown, each with its ratio to ours.
 */
import {chromium} from 'playwright-core';

import {browserLaunch} from '../helpers/find-browser.mjs';
import {CONTENDERS} from './contenders/contenders.js';
import {installPeers} from './install-peers.js';
import {SIZES} from './invent-rows.js';
import {type Figures, measurePage, SLOWED} from './measure-page.js';
import {serveBench} from './serve-bench.js';
import {tableOf} from './table-of.js';

const [first = '5', ...names] = process.argv.slice(2);
const rounds = Number(first);
const chosen = CONTENDERS.filter(({name}) => names.length === 0 || names.includes(name));

await installPeers();
const site = await serveBench(CONTENDERS);
const browser = await chromium.launch(browserLaunch());
const figures = new Map<string, Figures[]>();
for (let round = 1; round <= rounds; round++) {
  for (const size of SIZES) {
    for (const contender of chosen) {
      const context = await browser.newContext();
      const key = `${contender.name} ${size}`;
      try {
        const found = await measurePage(await context.newPage(), site.page(contender, size));
        figures.set(key, [...(figures.get(key) ?? []), found]);
      } finally {
        await context.close();
      }
    }
  }
  console.error(`${round}/${rounds}`);
}
await browser.close();
await site.stop();

for (const size of SIZES) {
  console.log(`\n${size} communes\n`);
  console.log(tableOf(chosen.map(({name}) => [name, figures.get(`${name} ${size}`)!])));
}
const growth = chosen
  .map(({name}) => [`${name} ${SIZES[0]}`, `${name} ${SIZES.at(-1)}`] as const)
  .flatMap((keys) => keys.map((key) => [key, figures.get(key)!] as const));
console.log(`\nFrom ${SIZES[0]} to ${SIZES.at(-1)} communes\n`);
for (let at = 0; at < growth.length; at += 2) console.log(`${tableOf([growth[at]!, growth[at + 1]!])}\n`);
console.log(`Chromium ${browser.version()}, processor slowed ${SLOWED} times, medians of ${rounds} rounds.`);
