import {mkdtemp, readFile} from 'node:fs/promises';
import type {RequestListener} from 'node:http';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';

import {openStore} from '@ispeed-widgets/collector';
import {type Report, reportSchema} from '@ispeed-widgets/contract';

import {openSite, type Site} from '../embed/frame-sites.js';
import type {Dealt} from '../faulty-network/deal-faults.js';
import {OPEN_TO_ALL} from '../faulty-network/exchange.js';
import {FaultyNetwork} from '../faulty-network/faulty-network.js';
import {type Filled, fillCollector} from '../fill/fill-collector.js';
import {type Server, startServer} from '../load/start-servers.js';

/** A report as the database has it. */
export interface Stored {
  readonly id: string;
  readonly code: string;
  readonly report: Report;
}

/** The collector's process now, and what it serves. */
interface Collector {
  readonly where: {readonly db: string; readonly campaign: string};
  server: Server;
}

/** How large, and how bad. */
export interface OutboxSiteOptions {
  readonly organizations: number;
  /** Says what befalls the next report. */
  readonly next: () => Dealt;
}

/**
 * A portal with the form, a collector in a process of its own, and a network between them that fails as it is told.
 * The collector is of another origin than the portal, as with most agencies.
 */
export class OutboxSite {
  readonly network: FaultyNetwork;
  readonly filled: Filled;
  readonly #portal: Site;
  readonly #collector: Collector;

  private constructor(
    {network, filled}: {readonly network: FaultyNetwork; readonly filled: Filled},
    portal: Site,
    collector: Collector,
  ) {
    this.network = network;
    this.filled = filled;
    this.#portal = portal;
    this.#collector = collector;
  }

  static async start({organizations, next}: OutboxSiteOptions): Promise<OutboxSite> {
    const folder = await mkdtemp(join(tmpdir(), 'ispeed-outbox-'));
    const db = join(folder, 'reports.sqlite');
    const filled = await fillCollector({place: db, folder, organizations, reports: 0});
    const where = {db, campaign: filled.campaign};
    const collector: Collector = {where, server: await startServer(where)};
    const portal = await openSite('127.0.0.1');
    const network = await FaultyNetwork.open({
      collector: () => collector.server.url,
      next,
      pages: campaignFiles(folder),
    });
    portal.pages.set('/favicon.ico', {type: 'image/png', body: ''});
    return new OutboxSite({network, filled}, portal, collector);
  }

  /**
   * Address of a page with the form.
   *
   * @param options.head stands in the page before the loader
   */
  page(audience: '' | 'organization' | 'citizen' = '', {head = ''}: {readonly head?: string} = {}): string {
    const path = `/${audience}${head && head.length}`;
    this.#portal.pages.set(
      path,
      `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng mẫu</title>${head}
      <script defer src="/v1/ispeed.js" data-src="${this.network.url}/data/campaign.json"></script></head>
      <body><ispeed-self-report audience="${audience}"></ispeed-self-report></body></html>`,
    );
    return `${this.#portal.url}${path}`;
  }

  /** As after a power cut: the collector is gone without a word, and then there again, elsewhere. */
  async restart(): Promise<void> {
    await this.#collector.server.kill();
    this.#collector.server = await startServer(this.#collector.where);
  }

  /** All that the database has. */
  async stored(): Promise<Stored[]> {
    const {db, close} = await openStore(this.#collector.where.db);
    const rows = await db.selectFrom('reports').select(['id', 'receipt_code', 'body']).execute();
    await close();
    return rows.map(({id, receipt_code: code, body}) => {
      return {id, code, report: reportSchema.parse(JSON.parse(body))};
    });
  }

  async stop(): Promise<void> {
    await this.network.stop();
    this.#portal.close();
    await this.#collector.server.stop();
  }
}

function campaignFiles(folder: string): RequestListener {
  return (incoming, outgoing) => {
    const name = basename(new URL(incoming.url ?? '/', 'http://network.example').pathname);
    readFile(join(folder, name)).then(
      (body) => outgoing.writeHead(200, {...OPEN_TO_ALL, 'Content-Type': 'application/json'}).end(body),
      () => outgoing.writeHead(404, OPEN_TO_ALL).end(),
    );
  };
}
