import {send, type SendOptions, type SendResult} from './send.js';
import type {Report} from '@ispeed-widgets/contract/page';

/** Clock, chance and network, as the queue knows them; the model of `test/queue` has a world of its own. */
export interface World {
  /** Ms since 1970 by the device's clock, which people set. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
  /** Calls back after some ms, whatever happens to the clock; returns what calls it off. */
  after(milliseconds: number, call: () => void): () => void;
  isOnline(): boolean;
  /** Calls back whenever the network returns; returns what calls it off. */
  whenOnline(call: () => void): () => void;
  /** Undefined on http portals. */
  locks(): LockManager | undefined;
  send(report: Report, options: SendOptions): Promise<SendResult>;
}

/** The world of a page. */
export const PAGE: World = {
  now: () => Date.now(),
  random: () => Math.random(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  isOnline: () => navigator.onLine,
  whenOnline(call) {
    addEventListener('online', call);
    return () => removeEventListener('online', call);
  },
  locks() {
    const {locks} = navigator as Partial<Pick<Navigator, 'locks'>>;
    // A page may have taken away what ends the wait for one.
    return 'AbortController' in window ? locks : undefined;
  },
  send,
};
