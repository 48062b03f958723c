import type {Context} from 'hono';

import {USUAL_LIMITS} from '../../http/limits.js';
import {PROBLEMS} from '../../http/problems.js';
import {Refusal} from '../../http/refusal.js';
import {readBody} from '../../reports/read-body.js';
import {PageRefusal} from '../page-refusal.js';

const DETAIL = 'Không có gì thay đổi. Mở lại trang rồi gửi lại.';

/**
 * The fields of a form that was posted.
 *
 * @throws PageRefusal if it is none, larger than any of ours could be, too slow or cut off
 */
export async function readForm(context: Context): Promise<URLSearchParams> {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(context.req.header('Content-Type') ?? ''))
    throw new PageRefusal({status: 415, title: 'Biểu mẫu không đúng định dạng.', detail: DETAIL});
  try {
    const body = await readBody(context, USUAL_LIMITS.bodyMs);
    return new URLSearchParams(Buffer.from(body).toString('utf8'));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const {status} = PROBLEMS[error.kind];
    throw new PageRefusal({
      status,
      title: status === 413 ? 'Biểu mẫu quá lớn.' : 'Biểu mẫu không đến đủ.',
      detail: DETAIL,
    });
  }
}
