import {basename} from 'node:path';

import {Command} from 'commander';

import {readOrganizations} from '../read-organizations.js';
import {readInput, writeDocuments} from './files.js';
import {refuseTable} from './refuse-table.js';
import {sayTableIssues} from './say-issues.js';
import {say} from './say.js';

interface Flags {
  out: string;
  sheet?: string;
  sample?: true;
}

/** `ispeed-data organizations FILE`: an officer's list to organizations.json, without headcounts. */
export function organizationsCommand(): Command {
  return new Command('organizations')
    .summary('danh sách đơn vị → organizations.json')
    .description(
      'Đổi danh sách đơn vị (CSV UTF-8 hoặc XLSX) thành organizations.json, không kèm số người / Turn a list of organisations into organizations.json, without headcounts',
    )
    .argument('<file>', 'tệp .csv hoặc .xlsx / the .csv or .xlsx file')
    .requiredOption('--out <file>', 'tệp ghi ra / file to write')
    .option('--sheet <name>', 'trang tính; mặc định trang đầu có dữ liệu / default the first with data')
    .option('--sample', 'danh sách minh họa / the list is invented')
    .action(runOrganizations);
}

function runOrganizations(path: string, {out, sheet, sample}: Flags): void {
  const result = readOrganizations({file: basename(path), bytes: readInput(path), sheet, sample});
  if (!result.ok) throw refuseTable(result.issues);
  const {document} = result.value;
  writeDocuments(new Map([[out, document]]));
  sayTableIssues(result.warnings);
  const count = document.organizations.length;
  say(`Đã ghi ${out}: ${count} đơn vị.`, `Wrote ${out}: ${count} organisations.`);
}
