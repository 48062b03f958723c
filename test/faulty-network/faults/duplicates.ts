import type {Exchange} from '../exchange.js';

/** The report reaches the collector twice at once. */
export async function twice(exchange: Exchange): Promise<void> {
  const [answer] = await Promise.all([exchange.deliver(), exchange.deliver()]);
  await exchange.answer(answer);
}

/** The connection breaks; the report reaches the collector later, behind others and perhaps behind itself. */
export async function overtaken(exchange: Exchange): Promise<void> {
  await exchange.body();
  exchange.later(() => exchange.deliver());
  exchange.cut();
}
