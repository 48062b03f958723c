import {statSync} from 'node:fs';

import {Command, InvalidArgumentError} from 'commander';

import {checkCampaignFiles} from '../check-campaign-files.js';
import {contractFiles} from '../node/contract-files.js';
import {readPublishedFiles} from '../node/read-published-files.js';
import {checkPublished} from './check-url.js';
import {CommandFailure, EXIT} from './exit.js';
import {sayFileIssues} from './say-issues.js';
import {say} from './say.js';

interface Flags {
  origin?: string;
  timeout: number;
}

/** `ispeed-data check FILE…`: contract files, and the files they link to, by themselves and together. */
export function checkCommand(): Command {
  return new Command('check')
    .summary('kiểm tra tệp dữ liệu / check contract files')
    .description(
      'Kiểm tra từng tệp, thư mục hoặc địa chỉ đã công bố, và các tệp mà nó dẫn tới / Check each file, folder or published address and the files it links to',
    )
    .argument('<file...>', 'campaign.json, coverage.json, …; một thư mục; hoặc https://…')
    .option('--origin <url>', 'cổng sẽ đặt tiện ích / the portal of the widgets', originFlag)
    .option('--timeout <seconds>', 'chờ mỗi tệp tối đa / wait at most, each file', secondsFlag, 15)
    .action(runCheck);
}

async function runCheck(files: string[], {origin, timeout}: Flags): Promise<void> {
  let problems = 0;
  for (const file of files) {
    const isUrl = /^https?:\/\//i.test(file);
    problems += isUrl
      ? await checkPublished(file, {origin, timeoutMs: timeout * 1000})
      : checkOnDisk(file).reduce((sum, count) => sum + count, 0);
  }
  if (problems === 0) return;
  throw new CommandFailure(EXIT.refused, `Có ${problems} chỗ cần sửa.`, `${problems} to mend.`);
}

function checkOnDisk(path: string): number[] {
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory() !== true) return [checkOne(path).problems];
  const seen = new Set<string>();
  const counts: number[] = [];
  for (const file of contractFiles(path)) {
    if (seen.has(file)) continue;
    const {problems, read} = checkOne(file);
    for (const one of read) seen.add(one);
    counts.push(problems);
  }
  if (counts.length > 0) return counts;
  throw new CommandFailure(
    EXIT.usage,
    `Thư mục ${path} không có tệp dữ liệu nào.`,
    `There is no contract file in ${path}.`,
  );
}

/** Prints what is wrong and returns how much that is. */
function checkOne(path: string): {problems: number; read: readonly string[]} {
  const {files, read, issues, absent} = readPublishedFiles(path, {withProvinces: true});
  const problems = [...issues, ...checkCampaignFiles(files)];
  sayFileIssues(problems);
  for (const file of absent) {
    say(`Lưu ý: không thấy ${file} nên chưa kiểm tra.`, `Note: ${file} is not here and was not checked.`);
  }
  if (problems.length === 0) {
    say(`${path}: đúng (đã xem ${read.length} tệp).`, `${path}: ok (${read.length} files read).`);
  }
  return {problems: problems.length, read};
}

function originFlag(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return new URL(text).origin;
  throw new InvalidArgumentError(
    'Viết địa chỉ cổng như https://cong.gov.vn / Write an address like https://…',
  );
}

function secondsFlag(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Viết số giây, từ 1 đến 999 / Write seconds, 1 to 999.');
}
