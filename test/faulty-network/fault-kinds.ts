import type {Exchange} from './exchange.js';
import {captivePage, foreignReceipt, loginRedirect} from './faults/captive-portal.js';
import {cutBeforeBody, cutWithinBody, halfAnswer, lostAnswer, refused} from './faults/cuts.js';
import {drip, noAnswer} from './faults/delays.js';
import {overtaken, twice} from './faults/duplicates.js';
import {noCors} from './faults/no-cors.js';
import {RETRY_AFTERS, RETRY_STATUSES, status} from './faults/statuses.js';

/** What the network does with a report instead of carrying it there and the answer back. */
export type Fault = (exchange: Exchange) => Promise<void>;

/** Carries it, as a network should. */
export async function carry(exchange: Exchange): Promise<void> {
  await exchange.answer(await exchange.deliver());
}

/** All that befalls a report on its way; none of it asks a person to mend something. */
export const FAULTS = {
  refused,
  cutBeforeBody,
  cutWithinBody,
  lostAnswer,
  halfAnswer,
  captivePage,
  foreignReceipt,
  loginRedirect,
  status: nextStatus(),
  noAnswer,
  drip,
  twice,
  overtaken,
  noCors,
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

/** The statuses one after the other, each time with another `Retry-After`. */
function nextStatus(): Fault {
  let at = 0;
  return (exchange) => {
    const code = RETRY_STATUSES[at % RETRY_STATUSES.length]!;
    return status(code, RETRY_AFTERS[at++ % RETRY_AFTERS.length])(exchange);
  };
}
