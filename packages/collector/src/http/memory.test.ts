import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {connect, type Socket} from 'node:net';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';

import {monthOf, vietNamDay} from '@ispeed-widgets/contract';
import {expect, it} from 'vitest';

import {REPORTS_PATH} from '../create-collector.js';
import {newFolder, writeCampaign} from '../fixtures/sample-campaign.js';
import {citizenReport} from '../fixtures/sample-report.js';
import {serveChild} from '../fixtures/serve-child.js';

const MB = 1024 * 1024;
/** Callers at once of each kind: too large, nested, slow. */
const EACH = 200;
const LARGE = Buffer.alloc(MB, ' ');
const DEEP = Buffer.from('['.repeat(16_000));

/** Memory of a process that cannot be given back to others, bytes, as Linux counts it. */
async function residentBytes(pid: number): Promise<number> {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

/** Floods a server with bodies of all kinds at once. @returns by how many bytes it grew at most */
async function growth(port: number, pid: number): Promise<number> {
  const before = await residentBytes(pid);
  let most = before;
  let isOver = false;
  const watching = (async () => {
    for (; !isOver; await setTimeout(20)) most = Math.max(most, await residentBytes(pid));
  })();
  const chunk = (bytes: Buffer) =>
    Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
  const bodies = [chunk(LARGE), Buffer.concat([chunk(DEEP), Buffer.from('0\r\n\r\n')])];
  const slow = Array.from({length: EACH}, () => slowSocket(port));
  await Promise.all([
    ...bodies.flatMap((body) => Array.from({length: EACH}, () => answered(port, body))),
    ...slow.map((socket) => once(socket, 'connect')),
  ]);
  isOver = true;
  await watching;
  for (const socket of slow) socket.destroy();
  return most - before;
}

const HEAD = [
  `POST ${REPORTS_PATH} HTTP/1.1`,
  'Host: localhost',
  'Content-Type: application/json',
  'Transfer-Encoding: chunked\r\n\r\n',
].join('\r\n');

/** Sends a chunked body and waits for an answer, or for the connection to be cut. */
async function answered(port: number, body: Buffer): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.write(HEAD);
  socket.write(body);
  await new Promise<void>((resolve) => {
    socket.once('data', () => resolve());
    socket.once('error', () => resolve()).once('close', () => resolve());
  });
  socket.destroy();
}

/** Says that a body comes, sends one byte of it and stays. */
function slowSocket(port: number): Socket {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  socket.write(`${HEAD}1\r\n{\r\n`);
  return socket;
}

/** A server that keeps bodies whole before it looks at them: what the reader of ours is for. */
const NAIVE = `
  const server = require('node:http').createServer((request, response) => {
    const pieces = [];
    request.on('data', (piece) => pieces.push(piece)).on('end', () => response.end('ok'));
    setTimeout(() => response.end('ok'), 1000);
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));`;

async function naiveServer(): Promise<{child: ChildProcess; port: number}> {
  const child = spawn(process.execPath, ['-e', NAIVE], {stdio: ['ignore', 'pipe', 'inherit']});
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return {child, port: Number(line.toString())};
}

it.runIf(process.platform === 'linux')(
  'holds at most 50 MB more for six hundred bodies made to fill the memory',
  async () => {
    const folder = await newFolder();
    const db = join(folder, 'reports.sqlite');
    const args = ['--campaign', await writeCampaign(folder), '--db', db, '--rate', '0'];
    const server = await serveChild(args);
    const report = {...citizenReport(), period: monthOf(vietNamDay(Date.now()))};
    const post = () =>
      fetch(server.url + REPORTS_PATH, {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify(report),
      });
    // Node compiles what it runs often; that is not the flood's doing.
    for (let i = 0; i < 100; i++) await post();
    const grown = await growth(server.port, server.pid);
    expect(grown / MB).toBeLessThan(50);
    expect((await post()).status).toBe(200);
    await server.stop();

    const naive = await naiveServer();
    expect((await growth(naive.port, naive.child.pid!)) / MB).toBeGreaterThan(50);
    naive.child.kill();
  },
  60_000,
);
