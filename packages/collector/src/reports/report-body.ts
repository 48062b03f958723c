import type {MiddlewareHandler} from 'hono';
import {bodyLimit} from 'hono/body-limit';

import {problemResponse} from '../http/problem-response.js';
import {Refusal} from '../http/refusal.js';

/** Bytes a report may have. Twenty groups and thirty tasks with a line of note each are about 8 kB. */
const MOST_BYTES = 16 * 1024;

/** Refuses what does not say it is plain JSON: a compressed body could be any size once unpacked. */
export const onlyJson: MiddlewareHandler = async ({req}, next) => {
  const type = req.header('Content-Type') ?? '';
  const encoding = req.header('Content-Encoding') ?? 'identity';
  if (!/^application\/json\s*(;|$)/i.test(type) || encoding !== 'identity')
    throw new Refusal('wrong-media-type');
  await next();
};

/** Refuses a body that is too large: by the length it declares, else by counting while it comes. */
export const onlySmall: MiddlewareHandler = bodyLimit({
  maxSize: MOST_BYTES,
  onError: () => problemResponse(new Refusal('too-large')),
});
