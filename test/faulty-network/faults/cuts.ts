import type {Exchange} from '../exchange.js';

/** The connection breaks, and whoever comes back finds nobody listening for a while. */
export async function refused(exchange: Exchange): Promise<void> {
  exchange.shutDoor();
}

/** The connection breaks after the head of the request. */
export async function cutBeforeBody(exchange: Exchange): Promise<void> {
  exchange.cut();
}

/** The collector gets half a report. */
export async function cutWithinBody(exchange: Exchange): Promise<void> {
  await exchange.deliverHalf();
  exchange.cut();
}

/** The report is stored, and nobody hears of it. */
export async function lostAnswer(exchange: Exchange): Promise<void> {
  await exchange.deliver();
  exchange.cut();
}

/** The report is stored; half of the receipt arrives. */
export async function halfAnswer(exchange: Exchange): Promise<void> {
  const answer = await exchange.deliver();
  const begun = exchange.begin(answer);
  await new Promise((resolve) => begun.write(answer.body.slice(0, answer.body.length / 2), resolve));
  exchange.cut();
}
