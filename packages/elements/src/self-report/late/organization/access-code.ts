/** Name of the field of an organisation's access code. It lives in memory only: no draft, outbox or log has it. */
export const ACCESS_CODE = 'access-code';
