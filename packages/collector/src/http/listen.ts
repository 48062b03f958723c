import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';

import {getRequestListener, RequestError} from '@hono/node-server';

import {CollectorError} from '../collector-error.js';
import {answerBrokenRequests} from './answer-broken-requests.js';
import {discardRest} from './discard-rest.js';
import {problemResponse} from './problem-response.js';
import {Refusal} from './refusal.js';

/** What answers requests, such as a Hono app's `fetch`. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** A server that listens. */
export interface Listening {
  /** E.g. `http://127.0.0.1:8787`. */
  readonly url: string;
  readonly port: number;
  /** Takes no further requests, finishes those begun, and cuts what is still open after 5 s. */
  close(): Promise<void>;
}

/** A phone on a bad network needs seconds for a report, not minutes; who sends slower holds a socket for nothing. */
const SERVER_OPTIONS = {
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  /** How often Node looks for who is too slow. */
  connectionsCheckingInterval: 5_000,
  // Node would answer without a word.
  requireHostHeader: false,
};
/** Service managers kill after 10 s, of which `--drain` may have taken 4. */
const PATIENCE_MS = 5_000;

/**
 * Serves on a port; 0 takes a free one.
 *
 * @throws CollectorError if the port is taken or may not be used
 */
export function listen(fetch: Fetch, {port, host}: {port: number; host: string}): Promise<Listening> {
  const answer = getRequestListener(fetch, {
    autoCleanupIncoming: false,
    // An address or a Host that is none; everything else the app answers itself.
    errorHandler: (error) =>
      problemResponse(new Refusal(error instanceof RequestError ? 'broken-request' : 'server-error')),
  });
  const server = createServer(SERVER_OPTIONS, (incoming, outgoing) => {
    discardRest(incoming, outgoing);
    void answer(incoming, outgoing);
  });
  answerBrokenRequests(server);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, {port, host})));
    server.listen(port, host, () => {
      const {port: taken} = server.address() as AddressInfo;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({url: `http://${name}:${taken}`, port: taken, close: () => closeServer(server)});
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.close((error) => {
      clearTimeout(timer);
      if (error) reject(error);
      else resolve();
    });
  });
}

function inWords(error: NodeJS.ErrnoException, {port, host}: {port: number; host: string}): CollectorError {
  const words: Record<string, string> = {
    EADDRINUSE: `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác bằng --port, hoặc dừng chương trình kia.`,
    EACCES: `Không được phép mở cổng ${port}. Chọn cổng từ 1024 trở lên bằng --port.`,
    EADDRNOTAVAIL: `Máy này không có địa chỉ ${host}. Kiểm tra lại --host.`,
    ENOTFOUND: `Không tìm thấy địa chỉ ${host}. Kiểm tra lại --host.`,
  };
  return new CollectorError(words[error.code ?? ''] ?? `Không mở được cổng ${port}: ${error.message}`, {
    cause: error,
  });
}
