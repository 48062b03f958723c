/** Why the database does not take or give anything just now, in words of the log and of the metrics. */
export const AWAY_REASONS = [
  'disk-full',
  'disk-error',
  'read-only',
  'locked',
  'overloaded',
  'unreachable',
] as const;

export type AwayReason = (typeof AWAY_REASONS)[number];

/** What an operator reads in the log. */
export const AWAY_WORDS: Record<AwayReason, string> = {
  'disk-full':
    'Ổ đĩa của cơ sở dữ liệu đã đầy. Giải phóng chỗ trên ổ đĩa; không cần khởi động lại máy chủ này.',
  'disk-error': 'Ổ đĩa của cơ sở dữ liệu báo lỗi đọc hoặc ghi. Kiểm tra ổ đĩa và bản sao lưu.',
  'read-only': 'Cơ sở dữ liệu không cho ghi. Kiểm tra quyền ghi, hoặc máy chủ cơ sở dữ liệu dự phòng.',
  locked: 'Chương trình khác đang giữ khóa cơ sở dữ liệu quá lâu.',
  overloaded: 'Quá nhiều yêu cầu đang chờ cơ sở dữ liệu.',
  unreachable: 'Cơ sở dữ liệu không trả lời hoặc không kết nối được.',
};

/** Connections that break or do not come about, in Node's names. */
const CODES = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/**
 * PostgreSQL's answers that another minute may change (its manual, appendix A): disk; a standby that takes no writes;
 * transaction rolled back, locks; other resources and time limits; connection, login, shut down or starting.
 */
const STATES: readonly (readonly [RegExp, AwayReason])[] = [
  [/^53100/, 'disk-full'],
  [/^(58|XX001)/, 'disk-error'],
  [/^25006/, 'read-only'],
  [/^(40|55P03)/, 'locked'],
  [/^(53|57014)/, 'overloaded'],
  [/^(08|28|57|25P0[34]|3D000)/, 'unreachable'],
];

/** SQLite's primary codes (https://sqlite.org/rescode.html): busy, locked, read-only, disk error, full, cannot open. */
const SQLITE_CODES: Readonly<Record<number, AwayReason>> = {
  5: 'locked',
  6: 'locked',
  8: 'read-only',
  10: 'disk-error',
  13: 'disk-full',
  14: 'disk-error',
};

/** What drivers say without a code of their own: no answer in time, a broken connection, a store that is closing. */
const WORDS: readonly (readonly [RegExp, AwayReason])[] = [
  [/^Too many requests wait/, 'overloaded'],
  [
    /^(timeout exceeded|Connection terminated|Query read timeout|Client (was|has)|Cannot use a pool|driver has already|database is not open|connect ENOENT)/,
    'unreachable',
  ],
];

/** Why the database is away for now; undefined for an error that says we asked it something wrong. */
export function awayReason(error: unknown): AwayReason | undefined {
  if (error instanceof AggregateError) return error.errors.map(awayReason).find((reason) => reason);
  if (!(error instanceof Error)) return undefined;
  const {code, errcode} = error as {code?: unknown; errcode?: unknown};
  const said = WORDS.find(([words]) => words.test(error.message));
  if (said) return said[1];
  if (typeof errcode === 'number') return SQLITE_CODES[errcode & 0xff];
  if (typeof code !== 'string') return undefined;
  if (CODES.has(code)) return 'unreachable';
  return code.length === 5 ? STATES.find(([states]) => states.test(code))?.[1] : undefined;
}
