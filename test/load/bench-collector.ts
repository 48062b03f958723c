/**
 * `npm run bench:collector -- [SECONDS] [CONNECTIONS]`: how many reports a second the collector accepts on this machine,
 * as a table in Markdown. The load tool, the collector and the database share the machine's cores.
 */
import {cpus} from 'node:os';

import {startCluster} from '../postgres/start-cluster.js';
import {measure, type Measured} from './measure.js';

const [seconds = 15, connections = 48] = process.argv.slice(2).map(Number);
const load = {seconds, connections, warmUpSeconds: 5};

console.log(
  '| database | processes | accepted a second | p50 ms | p99 ms | not accepted | memory of each, MB |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- |');
print('SQLite', 1, await measure({...load, processes: 1}));
for (const processes of [1, 3]) {
  const cluster = await startCluster();
  try {
    print('PostgreSQL', processes, await measure({...load, processes, place: cluster.url}));
  } finally {
    await cluster.stop();
  }
}
const [cpu] = cpus();
console.log(
  `\nNode ${process.version}, ${cpus().length} × ${cpu?.model.trim()}, autocannon, ${connections} connections, ` +
    `${seconds} s after ${load.warmUpSeconds} s of warm-up; 3,000 organisations with codes and citizens in turn.`,
);

function print(database: string, processes: number, {perSecond, p50, p99, others, memory}: Measured): void {
  const rounded = memory.map((megabytes) => Math.round(megabytes)).join(', ');
  console.log(
    `| ${database} | ${processes} | ${Math.round(perSecond)} | ${p50} | ${p99} | ${others} | ${rounded} |`,
  );
}
