import {createHmac, randomBytes} from 'node:crypto';

import type {Context} from 'hono';

import {callerAddress} from './caller-address.js';

/**
 * Tells callers apart without knowing them: names are hashes of network addresses under a key that is drawn anew in
 * each process and never leaves it. So a limit can count, and nothing that is stored, logged or dumped leads back.
 */
export class Callers {
  readonly #key = randomBytes(32);
  readonly #proxies: number;

  /** @param proxies how many proxies of the agency's own stand in front */
  constructor(proxies: number) {
    this.#proxies = proxies;
  }

  /** The caller's name, hex: the same for one address (of IPv6: one /64) while this process lives. */
  nameOf(context: Context): string {
    return createHmac('sha256', this.#key).update(callerAddress(context, this.#proxies)).digest('hex');
  }
}
