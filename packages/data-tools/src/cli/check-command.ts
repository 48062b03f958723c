import {Command} from 'commander';

import {checkCampaignFiles} from '../check-campaign-files.js';
import {readPublishedFiles} from '../node/read-published-files.js';
import {CommandFailure, EXIT} from './exit.js';
import {sayFileIssues} from './say-issues.js';
import {say} from './say.js';

/** `ispeed-data check FILE…`: contract files, and the files they link to, by themselves and together. */
export function checkCommand(): Command {
  return new Command('check')
    .summary('kiểm tra tệp dữ liệu / check contract files')
    .description('Kiểm tra từng tệp và các tệp mà nó dẫn tới / Check each file and the files it links to')
    .argument('<file...>', 'campaign.json, coverage.json, places.json, …')
    .action(runCheck);
}

function runCheck(files: string[]): void {
  const problems = files.map(checkOne).reduce((sum, count) => sum + count, 0);
  if (problems === 0) return;
  throw new CommandFailure(EXIT.refused, `Có ${problems} chỗ cần sửa.`, `${problems} to mend.`);
}

/** Prints what is wrong and returns how much that is. */
function checkOne(path: string): number {
  const {files, read, issues, absent} = readPublishedFiles(path);
  const problems = [...issues, ...checkCampaignFiles(files)];
  sayFileIssues(problems);
  for (const file of absent) {
    say(`Lưu ý: không thấy ${file} nên chưa kiểm tra.`, `Note: ${file} is not here and was not checked.`);
  }
  if (problems.length === 0) {
    say(`${path}: đúng (đã xem ${read.length} tệp).`, `${path}: ok (${read.length} files read).`);
  }
  return problems.length;
}
