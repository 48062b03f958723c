/** The collector's answer when it does not take a report: RFC 9457, `application/problem+json`. */
export interface Problem {
  /** Stable name of the kind of problem, a URL reference. */
  type: string;
  /** HTTP status. */
  status: number;
  /** What is wrong, in Vietnamese. */
  title: string;
  /** What to do, in Vietnamese. */
  detail?: string;
  /** The fields that are wrong. */
  errors?: ProblemError[];
}

/** One field that is wrong. */
export interface ProblemError {
  /** JSON Pointer as a URI fragment, as in RFC 9457's example: `#/groups/0/measured`. */
  pointer: string;
  /** Code of the rule, so that a page says it in its own language. */
  code: string;
  /** The rule in Vietnamese. */
  detail: string;
}
