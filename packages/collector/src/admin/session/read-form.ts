import type {Context} from 'hono';

import {PageRefusal} from '../page-refusal.js';

/** Bytes a form of ours may have: its longest field is a token. */
const MOST_BYTES = 4096;

/**
 * The fields of a form that was posted.
 *
 * @throws PageRefusal if it is none, or larger than any of ours
 */
export async function readForm(context: Context): Promise<URLSearchParams> {
  const {req} = context;
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(req.header('Content-Type') ?? '')) {
    throw new PageRefusal({
      status: 415,
      title: 'Biểu mẫu không đúng định dạng.',
      detail: 'Mở lại trang rồi gửi lại.',
    });
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of req.raw.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES)
      throw new PageRefusal({status: 413, title: 'Biểu mẫu quá lớn.', detail: 'Mở lại trang rồi gửi lại.'});
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
