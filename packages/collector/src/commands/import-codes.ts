import {pipeline} from 'node:stream/promises';

import {checkDocument, organizationsSchema} from '@ispeed-widgets/contract';

import {type ImportedOrganization, importOrganizations} from '../access/import-organizations.js';
import {readDocument} from '../campaign/read-document.js';
import {CollectorError} from '../collector-error.js';
import {safeCsv} from '../export/safe-csv.js';
import {say} from './say.js';
import {withStore} from './with-store.js';

/** `organizations import`: takes a list of organisations in and prints their codes, once, as CSV. */
export async function importCodes(
  file: string,
  {campaign, db, renew = []}: {campaign: string; db: string; renew?: string[]},
): Promise<void> {
  const {organizations} = await readDocument(file, (value) => checkDocument(organizationsSchema, value));
  const unknown = renew.filter((id) => !organizations.some((organization) => organization.id === id));
  if (unknown.length > 0) {
    throw new CollectorError(`Không cấp lại mã được: trong ${file} không có đơn vị ${unknown.join(', ')}.`);
  }
  const toImport = organizations.map((one) => ({...one, renewCode: renew.includes(one.id)}));
  const imported = await withStore(db, (store) => importOrganizations(store, campaign, toImport));
  await pipeline(codesCsv(imported), process.stdout, {end: false}).catch((cause: unknown) => {
    throw new CollectorError(
      `Đã cấp mã nhưng không in ra hết được (${String(cause)}). Cấp lại các mã chưa nhận được bằng --renew.`,
      {cause},
    );
  });
  const fresh = imported.filter(({code}) => code !== undefined).length;
  say(`Đã nhập ${imported.length} đơn vị, cấp ${fresh} mã truy cập mới.`);
  if (fresh > 0)
    say('Mã chỉ hiện một lần này và không xem lại được: hãy lưu lại và gửi riêng cho từng đơn vị.');
}

function codesCsv(imported: readonly ImportedOrganization[]) {
  const rows = imported.map(({id, name, code}) => [id, name, code ?? 'đã có mã']);
  return safeCsv(rows, ['Mã đơn vị', 'Đơn vị', 'Mã truy cập']);
}
