import type {Handler} from 'hono';

import type {Store} from '../database.js';
import {WriteProbe} from '../store/write-probe.js';
import {Refusal} from './refusal.js';
import type {StoreWatch} from './store-watch.js';

/** `GET /healthz`: the process answers. */
export const isAlive: Handler = (context) => context.json({status: 'ok'});

/** What readiness is told by. */
export interface ReadyNeeds {
  readonly store: Store;
  readonly watch: StoreWatch;
  readonly isDraining: () => boolean;
}

/** `GET /readyz`: the database answers a real query and takes what is written, and we are not about to stop. */
export function isReady({store, watch, isDraining}: ReadyNeeds): Handler {
  const probe = new WriteProbe(store.db);
  return async (context) => {
    if (isDraining()) throw new Refusal('stopping');
    try {
      await store.db.selectFrom('reports').select('seq').limit(1).execute();
      await probe.check();
    } catch (error) {
      watch.failed(error);
      throw new Refusal('not-ready');
    }
    return context.json({status: 'ok'});
  };
}
