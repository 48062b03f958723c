import type {MiddlewareHandler} from 'hono';

import {Refusal} from '../http/refusal.js';

/** Refuses what does not say it is plain JSON: a compressed body could be any size once unpacked. */
export const onlyJson: MiddlewareHandler = async ({req}, next) => {
  const type = req.header('Content-Type') ?? '';
  const encoding = req.header('Content-Encoding') ?? 'identity';
  if (!/^application\/json\s*(;|$)/i.test(type) || encoding !== 'identity')
    throw new Refusal('wrong-media-type');
  await next();
};
