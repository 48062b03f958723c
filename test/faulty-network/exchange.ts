import {type IncomingMessage, type OutgoingHttpHeaders, request, type ServerResponse} from 'node:http';
import {buffer} from 'node:stream/consumers';

/** What a server answers. */
export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer | string;
}

/** What an answer needs so that a page of another origin may read it. */
export const OPEN_TO_ALL: OutgoingHttpHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After',
};

/** What a proxy must not hand on: it speaks of the connection behind it. */
const OF_ONE_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding'];

/** What an exchange needs of the network that it is part of. */
export interface ExchangeOptions {
  /** Where the collector listens now. */
  readonly collector: string;
  /** Nobody listens for a while. */
  readonly shutDoor: () => void;
  /** Does the work later, when others have passed. */
  readonly later: (work: () => Promise<unknown>) => void;
}

/** A report on its way through the network, and what can be done to it. */
export class Exchange {
  /** Id of the report; empty while its body was not read. */
  id = '';
  readonly shutDoor: () => void;
  readonly later: (work: () => Promise<unknown>) => void;

  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  readonly #collector: string;
  #body: Promise<Buffer> | undefined;

  constructor(incoming: IncomingMessage, outgoing: ServerResponse, options: ExchangeOptions) {
    this.#incoming = incoming;
    this.#outgoing = outgoing;
    this.#collector = options.collector;
    this.shutDoor = options.shutDoor;
    this.later = options.later;
  }

  /** All that the client sent. */
  body(): Promise<Buffer> {
    this.#body ??= buffer(this.#incoming).then((body) => {
      this.id = (JSON.parse(body.toString()) as {id: string}).id;
      return body;
    });
    return this.#body;
  }

  /** Passes the report on and waits for what the collector says. */
  async deliver(): Promise<Answer> {
    const body = await this.body();
    return new Promise((resolve, reject) => {
      const passed = this.#pass(body.length);
      passed.once('error', reject);
      passed.once('response', (response) => {
        const {statusCode = 0, headers} = response;
        const whole = buffer(response).then((answer) => ({status: statusCode, headers, body: answer}));
        whole.then(resolve, reject);
      });
      passed.end(body);
    });
  }

  /** Passes half of the report on and then is gone. */
  async deliverHalf(): Promise<void> {
    const body = await this.body();
    const passed = this.#pass(body.length);
    // What the collector says to half a report, nobody hears.
    passed.on('error', () => undefined);
    await new Promise((resolve) => passed.write(body.subarray(0, body.length / 2), resolve));
    passed.destroy();
  }

  /** Answers in one piece. */
  async answer(answer: Answer): Promise<void> {
    await this.body();
    this.begin(answer).end(answer.body);
  }

  /** Sends the head of an answer, for a body that comes by and by. */
  begin({status, headers, body}: Answer): ServerResponse {
    const own = Object.entries(headers).filter(([name]) => !OF_ONE_CONNECTION.includes(name));
    const length = {'content-length': Buffer.byteLength(body)};
    return this.#outgoing.writeHead(status, {...Object.fromEntries(own), ...length});
  }

  /** The connection breaks. */
  cut(): void {
    this.#incoming.socket.resetAndDestroy();
  }

  /** Resolves once the client has left or was answered. */
  over(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#outgoing.closed || this.#incoming.socket.destroyed) resolve();
      else this.#outgoing.once('close', resolve);
    });
  }

  #pass(length: number) {
    const {method, url, headers} = this.#incoming;
    return request(new URL(url!, this.#collector), {
      method: method!,
      headers: {...headers, host: new URL(this.#collector).host, 'content-length': length},
      agent: false,
    });
  }
}
