/**
 * Something the operator can put right. `message` is in Vietnamese (English beside it where the words come from
 * the contract) and says what happened and what to do; the command line prints it without a stack.
 */
export class CollectorError extends Error {
  override readonly name = 'CollectorError';
}
