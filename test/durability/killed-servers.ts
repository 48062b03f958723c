import type {Server} from '../load/start-servers.js';

/** What can be asked and killed. */
export type Killable = Pick<Server, 'url' | 'stop' | 'kill'>;

/** Servers of which one after the other is killed and started anew. */
export class KilledServers {
  readonly #start: () => Promise<Killable>;
  #servers: Killable[] = [];
  kills = 0;

  constructor(start: () => Promise<Killable>) {
    this.#start = start;
  }

  async start(count: number): Promise<void> {
    this.#servers = await Promise.all(Array.from({length: count}, () => this.#start()));
  }

  /** One of them by chance; it may be dead just now. */
  readonly anyUrl = (): string => this.#servers[Math.floor(Math.random() * this.#servers.length)]!.url;

  /** kill -9 for the one that has run longest, and another in its place. */
  readonly killOne = async (): Promise<void> => {
    const at = this.kills % this.#servers.length;
    await this.#servers[at]!.kill();
    this.kills++;
    this.#servers[at] = await this.#start();
  };

  async stop(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.stop()));
  }
}
