import type {Handler} from 'hono';

import type {Store} from '../database.js';
import {Refusal} from './refusal.js';

/** `GET /healthz`: the process answers. */
export const isAlive: Handler = (context) => context.json({status: 'ok'});

/** `GET /readyz`: the database answers a real query, and we are not about to stop. */
export function isReady({store, isDraining}: {store: Store; isDraining: () => boolean}): Handler {
  return async (context) => {
    if (isDraining()) throw new Refusal('stopping');
    try {
      await store.db.selectFrom('reports').select('seq').limit(1).execute();
    } catch {
      throw new Refusal('not-ready');
    }
    return context.json({status: 'ok'});
  };
}
