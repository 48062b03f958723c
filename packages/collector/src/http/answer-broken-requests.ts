import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import type {Socket} from 'node:net';

import {problemResponse} from './problem-response.js';
import type {ProblemKind} from './problems.js';
import {Refusal} from './refusal.js';

const KINDS: Readonly<Record<string, ProblemKind>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'body-slow',
};

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/**
 * Answers what is no HTTP, or stops being it, with a problem too, and closes the connection. What stands behind a
 * whole request must not be answered in its place: who sent that report would read that it was refused.
 */
export function answerBrokenRequests(server: Server): void {
  const latest = new WeakMap<Socket, Exchange>();
  server.on('request', (incoming, outgoing) => latest.set(incoming.socket, {incoming, outgoing}));
  server.on('clientError', (error: NodeJS.ErrnoException, duplex) => {
    const socket = duplex as Socket;
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const refuse = () => void sendProblem(socket, KINDS[error.code ?? ''] ?? 'broken-request');
    const {incoming, outgoing} = latest.get(socket) ?? {};
    if (incoming?.complete && outgoing && !outgoing.writableFinished) outgoing.once('close', refuse);
    else refuse();
  });
}

async function sendProblem(socket: Socket, kind: ProblemKind): Promise<void> {
  const response = problemResponse(new Refusal(kind));
  const body = await response.text();
  const head = [
    `HTTP/1.1 ${response.status} ${kind}`,
    ...[...response.headers].map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}
