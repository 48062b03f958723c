import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';

import {PNG} from 'pngjs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {type Engine, ENGINE_NAMES} from './engine.js';
import {startEngine} from './start-engine.js';

/** As strict as a ministry's: an engine's tool must get past it, or a test would only test a lax page. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'";
const PAGE = `<!doctype html><title>Trang</title><link rel="icon" href="data:,"><style>body{margin:0;background:rgb(10,92,173)}</style><p>Xin chào</p>`;

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((_request, response) => {
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .setHeader('Content-Security-Policy', POLICY);
    response.end(PAGE);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server?.close();
});

describe.each(ENGINE_NAMES)('the tool for %s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
    await engine.open(url);
  }, 60_000);

  afterAll(async () => {
    await engine?.close();
  });

  it('says which browser it is', () => {
    expect(engine.version).toMatch(/\d+\.\d+/);
  });

  it('runs functions in a page with a strict CSP and Trusted Types', async () => {
    expect(await engine.evaluate((mark: string) => document.title + mark, '!')).toBe('Trang!');
    expect(await engine.evaluate(async () => ({deep: [await Promise.resolve(1), null]}))).toEqual({
      deep: [1, null],
    });
  });

  it('passes on what a function throws', async () => {
    const failing = engine.evaluate(() => {
      throw new Error('hỏng');
    });
    await expect(failing).rejects.toThrow('hỏng');
  });

  it('gives the viewport the very size asked for, and pictures of one pixel a CSS px', async () => {
    for (const size of [
      {width: 1360, height: 2400},
      {width: engine.narrowest, height: 800},
    ]) {
      await engine.setViewport(size);
      expect(await engine.evaluate(() => ({width: innerWidth, height: innerHeight}))).toEqual(size);
      const shot = PNG.sync.read(await engine.screenshot());
      expect({width: shot.width, height: shot.height}).toEqual(size);
    }
    const part = PNG.sync.read(await engine.screenshot({x: 100, y: 300, width: 20, height: 10}));
    expect([part.width, part.height, ...part.data.subarray(0, 3)]).toEqual([20, 10, 10, 92, 173]);
  });

  it('hears the console where the engine lets it', async () => {
    if (!engine.messages) return;
    await engine.evaluate(() => console.warn('[ispeed] nghe không'));
    await expect.poll(() => engine.messages?.()).toEqual([expect.stringContaining('[ispeed] nghe không')]);
    await engine.open(url);
    expect(engine.messages()).toEqual([]);
  });
});
