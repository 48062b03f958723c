import {say} from './say.js';
import {withStore} from './with-store.js';

/** `migrate`: brings the tables up to date. `serve` does so too; this is for doing it beforehand. */
export function migrateStore({db}: {db: string}): Promise<void> {
  return withStore(db, async ({migrated}) => {
    say(migrated.length > 0 ? `Đã nâng cấp ${db}: ${migrated.join(', ')}.` : `${db} đã là bản mới nhất.`);
  });
}
