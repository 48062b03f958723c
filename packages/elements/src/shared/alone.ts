import {ownKeys} from '@ispeed-widgets/contract/page';

/**
 * Takes plain data out of the reach of Object.prototype, in place: where a page has put `operator` or `sample` on
 * every object, a file that does not name one has none.
 */
export function alone<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
    for (const key of ownKeys(value)) alone((value as Record<string, unknown>)[key]);
  }
  return value;
}
