import {once} from 'node:events';
import {
  createServer,
  type IncomingMessage,
  request,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type {AddressInfo} from 'node:net';

import {REPORTS_PATH} from '@ispeed-widgets/collector';

import type {Dealt} from './deal-faults.js';
import {Exchange, OPEN_TO_ALL} from './exchange.js';
import {LOGIN_PAGE, LOGIN_PATH} from './faults/captive-portal.js';

/** How long nobody listens after a connection was refused. */
const SHUT_MS = 300;
/** How long a report is held that arrives behind others. */
const LATE_MS = 700;

/** What a network lies between, and what it does. */
export interface NetworkOptions {
  /** Where the collector listens now; it may have been restarted elsewhere. */
  readonly collector: () => string;
  /** Says what befalls the next report. */
  readonly next: () => Dealt;
  /** Answers what is no report, such as the campaign's files. */
  readonly pages?: RequestListener;
}

/** What a network saw of a report that was posted. */
export interface Seen {
  /** Empty where the connection broke before the body was read. */
  readonly id: string;
  readonly befell: Dealt['name'];
}

/**
 * A network between pages and a collector, on a real socket of 127.0.0.1: what befalls a report is dealt anew each
 * time it is posted. Questions before it (CORS) and all other requests pass.
 */
export class FaultyNetwork {
  /** What befell every report that was posted, oldest first. */
  readonly seen: Seen[] = [];
  /** The most reports that were on their way at the same time. */
  mostAtOnce = 0;
  /** Changed by a test that lets the network recover, or fail. */
  next: () => Dealt;

  readonly #options: NetworkOptions;
  readonly #late = new Set<Promise<unknown>>();
  readonly #reopenings = new Set<NodeJS.Timeout>();
  #server: Server | undefined;
  #port = 0;
  #onTheWay = 0;

  private constructor(options: NetworkOptions) {
    this.#options = options;
    this.next = options.next;
  }

  static async open(options: NetworkOptions): Promise<FaultyNetwork> {
    const network = new FaultyNetwork(options);
    await network.#listen();
    return network;
  }

  /** Without a slash at its end. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** How often each fault befell a report. */
  count(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const {befell} of this.seen) counts[befell] = (counts[befell] ?? 0) + 1;
    return counts;
  }

  /** Breaks every connection; nobody listens until it is opened again. */
  shut(): void {
    const server = this.#server;
    this.#server = undefined;
    server?.close();
    server?.closeAllConnections();
  }

  /** Listens again, where it did. */
  async reopen(): Promise<void> {
    if (!this.#server) await this.#listen();
  }

  /** Waits for what is late, and ends. */
  async stop(): Promise<void> {
    for (const timer of this.#reopenings) clearTimeout(timer);
    this.shut();
    await Promise.allSettled(this.#late);
  }

  async #listen(): Promise<void> {
    const server = createServer((incoming, outgoing) => void this.#take(incoming, outgoing));
    this.#server = server;
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
  }

  async #take(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const {pathname} = new URL(incoming.url ?? '/', this.url);
    if (pathname === LOGIN_PATH) {
      outgoing.writeHead(200, {...OPEN_TO_ALL, 'Content-Type': 'text/html; charset=utf-8'}).end(LOGIN_PAGE);
    } else if (pathname !== REPORTS_PATH && this.#options.pages) this.#options.pages(incoming, outgoing);
    else if (incoming.method === 'POST') await this.#befall(incoming, outgoing);
    else this.#pass(incoming, outgoing);
  }

  async #befall(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const {name, fault} = this.next();
    const exchange = new Exchange(incoming, outgoing, {
      collector: this.#options.collector(),
      shutDoor: () => this.#shutForAWhile(),
      later: (work) => this.#later(work),
    });
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#onTheWay);
    outgoing.once('finish', () => this.#onTheWay--);
    outgoing.once('close', () => outgoing.writableFinished || this.#onTheWay--);
    try {
      await fault(exchange);
    } catch {
      // The collector is away, or the client has left: a gateway says so, if anybody still listens.
      if (!outgoing.headersSent) outgoing.writeHead(502, OPEN_TO_ALL).end();
      else outgoing.destroy();
    }
    this.seen.push({id: exchange.id, befell: name});
  }

  /** As a proxy without faults. */
  #pass({url, method, headers}: IncomingMessage, outgoing: ServerResponse): void {
    const collector = new URL(url!, this.#options.collector());
    const passed = request(collector, {
      method: method!,
      headers: {...headers, host: collector.host},
      agent: false,
    });
    passed.once('error', () => outgoing.writeHead(502, OPEN_TO_ALL).end());
    passed.once('response', (answer) => answer.pipe(outgoing.writeHead(answer.statusCode!, answer.headers)));
    passed.end();
  }

  #shutForAWhile(): void {
    this.shut();
    const timer = setTimeout(() => {
      this.#reopenings.delete(timer);
      void this.reopen();
    }, SHUT_MS);
    this.#reopenings.add(timer);
  }

  #later(work: () => Promise<unknown>): void {
    const late = new Promise((resolve) => setTimeout(resolve, LATE_MS)).then(work);
    this.#late.add(late);
    late.catch(() => undefined).finally(() => this.#late.delete(late));
  }
}
