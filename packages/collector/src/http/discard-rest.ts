import type {IncomingMessage, ServerResponse} from 'node:http';

/** Bytes that are still read of a body after its answer, so that the connection can go on. */
const MOST_BYTES = 64 * 1024;
/** Milliseconds in which a client that is still sending can read the answer, before the connection closes. */
const LINGER_MS = 1_000;

/**
 * Lets go of a body that was answered before it was read to its end. Closing at once would reset the connection, and
 * the client might never see the answer; reading on would cost us whatever it sends.
 */
export function discardRest(incoming: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.once('finish', () => {
    if (incoming.complete) return;
    const timer = setTimeout(() => incoming.socket.destroy(), LINGER_MS);
    let size = 0;
    incoming.on('data', (piece: Uint8Array) => {
      size += piece.length;
      if (size > MOST_BYTES) incoming.pause();
    });
    for (const event of ['end', 'close'] as const) incoming.once(event, () => clearTimeout(timer));
    incoming.resume();
  });
}
