import type {Issue} from '@ispeed-widgets/contract/page';

/** The one error of this package: which file could not be used, and why. Elements catch it; the host page never does. */
export class WidgetError extends Error {
  /** Set by hand: class names do not survive minifying. */
  override readonly name = 'WidgetError';

  /**
   * @param code what went wrong: no answer, a redirect to another host, a status that is not 2xx, not JSON, or against
   * the contract
   * @param url the file
   * @param options.issues what breaks the contract, by JSON Pointer
   * @param options.cause the error underneath, the HTTP status, or where it was redirected
   */
  constructor(
    readonly code: 'network' | 'redirect' | 'http' | 'json' | 'contract',
    readonly url: string,
    readonly options: {readonly issues?: readonly Issue[]; readonly cause?: unknown} = {},
  ) {
    super(`${url}: ${code}`, {cause: options.cause});
  }
}
