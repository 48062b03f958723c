import {backUpPostgres} from '../backup/back-up-postgres.js';
import {backUpSqlite} from '../backup/back-up-sqlite.js';
import {isPostgresUrl} from '../store/open-store.js';
import {placeName} from '../store/place-name.js';
import {say} from './say.js';

/** `backup`: copies the database into one new file while servers go on. */
export async function backup({db, out}: {db: string; out: string}): Promise<void> {
  const bytes = isPostgresUrl(db) ? await backUpPostgres(db, out) : await backUpSqlite(db, out);
  say(`Đã sao lưu ${placeName(db)} vào ${out} (${Math.ceil(bytes / 1024)} kB) và đã kiểm tra bản sao.`);
}
