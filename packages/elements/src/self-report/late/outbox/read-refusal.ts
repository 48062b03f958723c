import type {ProblemError} from '@ispeed-widgets/contract/page';

/** Why the collector did not take a report: its words, and the fields it names. */
export interface Refusal {
  readonly status: number;
  /** What is wrong, in Vietnamese; empty if it gave no reason. */
  readonly title: string;
  readonly errors: readonly ProblemError[];
}

/** A refusal out of an answer's problem+json (RFC 9457); whatever has another shape is left out. */
export function readRefusal(status: number, body: unknown): Refusal {
  const {title, errors} = (body ?? {}) as {title?: unknown; errors?: unknown};
  return {
    status,
    title: typeof title === 'string' ? title : '',
    errors: Array.isArray(errors) ? errors.filter(isProblemError) : [],
  };
}

function isProblemError(entry: unknown): entry is ProblemError {
  const {pointer, code, detail} = (entry ?? {}) as Record<string, unknown>;
  return [pointer, code, detail].every((part) => typeof part === 'string');
}
