import {placeName} from '../store/place-name.js';
import {say} from './say.js';
import {withStore} from './with-store.js';

/** `migrate`: brings the tables up to date. `serve` does so too; this is for doing it beforehand. */
export function migrateStore({db}: {db: string}): Promise<void> {
  return withStore(db, async ({migrated}) => {
    const name = placeName(db);
    say(migrated.length > 0 ? `Đã nâng cấp ${name}: ${migrated.join(', ')}.` : `${name} đã là bản mới nhất.`);
  });
}
