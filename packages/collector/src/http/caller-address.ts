import {isIP} from 'node:net';

import type {HttpBindings} from '@hono/node-server';
import type {Context} from 'hono';

/** Where a request comes from as far as we can tell; all that we cannot tell share this one. */
const UNKNOWN = 'unknown';

/**
 * The network address a request comes from. Nothing keeps it: it is hashed at once.
 *
 * Each proxy appends whom it heard from to `X-Forwarded-For`, so with two of our own the second entry from the right
 * is the first that a stranger could not write. Without proxies the header is a stranger's word and is not read.
 *
 * @param proxies how many proxies of the agency's own stand in front
 */
export function callerAddress({req, env}: Context, proxies: number): string {
  const {incoming} = (env ?? {}) as Partial<HttpBindings>;
  const peer = incoming?.socket.remoteAddress ?? UNKNOWN;
  if (proxies === 0) return prefixOf(peer);
  const forwarded = (req.header('X-Forwarded-For') ?? '').split(',').map(withoutPort);
  const heard = forwarded.at(-proxies) ?? forwarded[0] ?? '';
  return prefixOf(isIP(heard) === 0 ? peer : heard);
}

/** `[2001:db8::1]:443` and `192.0.2.1:443`, as some proxies write, without brackets and port. */
function withoutPort(entry: string): string {
  const text = entry.trim();
  return /^\[(.*)\](:\d+)?$/.exec(text)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(text)?.[1] ?? text;
}

/** One subscriber of IPv6 has at least a /64, and could come from another address of it each time. */
function prefixOf(address: string): string {
  const plain = address.replace(/%.*$/, '').toLowerCase();
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/.exec(plain)?.[1];
  if (mapped !== undefined || isIP(plain) !== 6) return mapped ?? plain;
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  const groups = [...left, ...zeros, ...right].slice(0, 4);
  return groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}
