import type {Exchange} from '../exchange.js';

const DRIP_MS = 15;

/** The report is stored; then silence, until the client gives up. */
export async function noAnswer(exchange: Exchange): Promise<void> {
  await exchange.deliver();
  await exchange.over();
}

/** The receipt comes byte by byte. */
export async function drip(exchange: Exchange): Promise<void> {
  const answer = await exchange.deliver();
  const begun = exchange.begin(answer);
  for (const byte of Buffer.from(answer.body)) {
    begun.write(Buffer.of(byte));
    await new Promise((resolve) => setTimeout(resolve, DRIP_MS));
  }
  begun.end();
}
