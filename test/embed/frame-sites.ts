import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS: Readonly<Record<string, string>> = {
  v1: join(ROOT, 'packages/elements/dist'),
  data: join(ROOT, 'demo/data'),
};
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** A server of its own, and so an origin of its own. */
export interface Site {
  /** Without a slash at its end. */
  readonly url: string;
  /** Pages and files by path; each begins with a slash. */
  readonly pages: Map<string, Answer>;
  /** Header lines of every answer, for what a server may or may not send. */
  readonly headers: Record<string, string>;
  close(): void;
}

/** HTML, or a file of another type, or a redirect. */
export type Answer = string | {readonly type: string; readonly body: string} | {readonly redirect: string};

/**
 * An agency's server as it is found: the built widgets under `/v1`, the demo's data under `/data`, open to other
 * origins, and whatever pages a test puts there.
 *
 * @param host `127.0.0.1` or `localhost`: to a browser two sites, not just two origins
 */
export async function openSite(host: '127.0.0.1' | 'localhost'): Promise<Site> {
  const pages = new Map<string, Answer>();
  const headers: Record<string, string> = {'Access-Control-Allow-Origin': '*'};
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    void answer(pages, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const {port} = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {url: `http://${host}:${port}`, pages, headers, close};
}

async function answer(pages: Site['pages'], request: IncomingMessage, response: ServerResponse) {
  const {pathname} = new URL(request.url ?? '/', 'http://site.example');
  const page = pages.get(pathname);
  if (page === undefined) return sendFile(pathname, response);
  if (typeof page === 'string') return void response.setHeader('Content-Type', TYPES['.html']!).end(page);
  if ('redirect' in page) return void response.writeHead(302, {Location: page.redirect}).end();
  response.setHeader('Content-Type', page.type).end(page.body);
}

async function sendFile(pathname: string, response: ServerResponse): Promise<void> {
  const [, folder = '', ...path] = pathname.split('/');
  try {
    const body = await readFile(join(FOLDERS[folder] ?? ROOT, ...path.filter((part) => part !== '..')));
    response.setHeader('Content-Type', TYPES[extname(pathname)] ?? 'text/plain').end(body);
  } catch {
    response.writeHead(404).end('Not found');
  }
}
