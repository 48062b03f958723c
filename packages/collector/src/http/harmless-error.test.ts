import {expect, it} from 'vitest';

import {harmlessError} from './harmless-error.js';

it('keeps what a parser quotes out of the log, and says where it happened', () => {
  const bodies = ['{"note": Nguyễn Văn A}', '{"note": "a" "0900000000"}', 'Nguyễn Văn A'];
  for (const body of bodies) {
    const error = harmlessError(caught(() => JSON.parse(body) as unknown));
    expect(JSON.stringify(error)).not.toMatch(/Nguyễn|Văn|0900/);
    expect(error.name).toBe('SyntaxError');
    expect(error.stack).toMatch(/harmless-error\.test\.ts:\d+/);
  }
});

it('keeps the rows that PostgreSQL shows out, and its code in', () => {
  const detail = 'Key (id)=(nguyen-van-a) already exists.';
  const error = Object.assign(new Error('duplicate key value violates unique constraint "reports_id_key"'), {
    code: '23505',
    detail,
    where: detail,
  });
  expect(harmlessError(error)).toMatchObject({
    message: 'duplicate key value violates unique constraint "…"',
    code: '23505',
  });
  expect(JSON.stringify(harmlessError(error))).not.toContain('nguyen');
});

it('survives what is no error', () => {
  expect(JSON.stringify(harmlessError('Nguyễn Văn A'))).not.toContain('Nguyễn');
});

function caught(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}
