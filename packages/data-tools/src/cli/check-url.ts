import type {Message} from '@ispeed-widgets/contract';

import {checkUrl} from '../publish/check-url/check-url.js';
import type {ServedIssue} from '../publish/check-url/served-issue.js';
import type {AskOptions} from '../publish/check-url/server-answer.js';
import {SERVERS} from '../publish/server-advice.js';
import {sayFileIssues} from './say-issues.js';
import {say, sayWrong} from './say.js';

/** Addresses of further files with the same fault that are named. */
const NAMED = 2;

/** Prints what is wrong with a published file and those behind it, and returns how much that is. */
export async function checkPublished(url: string, options: AskOptions): Promise<number> {
  const {issues, served, read} = await checkUrl(url, options);
  sayFileIssues(issues);
  for (const kind of new Set(served.map((issue) => issue.kind))) {
    sayServed(served.filter((issue) => issue.kind === kind));
  }
  if (served.some(({isOfServer}) => isOfServer)) sayAdvice();
  const wrong = issues.length + served.filter(({severity}) => severity === 'wrong').length;
  const doubtful = served.length === 0 ? '' : `, ${served.length} điều về máy chủ`;
  if (wrong === 0) {
    say(
      `${url}: dùng được (đã xem ${read.length} tệp${doubtful}).`,
      `${url}: usable (${read.length} files read).`,
    );
  }
  return wrong;
}

/** Many files of one server have one fault: told once, with the others counted. */
function sayServed(alike: readonly ServedIssue[]): void {
  const [first, ...others] = alike;
  if (!first) return;
  const names = others.slice(0, NAMED).map(({url}) => url.replace(/^.*\//, ''));
  const more = others.length > NAMED ? ', …' : '';
  const list = names.join(', ') + more;
  const also: Message =
    others.length === 0
      ? {vi: '', en: ''}
      : {
          vi: ` (Cũng vậy ở ${others.length} tệp khác: ${list}.)`,
          en: ` (So are ${others.length} others: ${list}.)`,
        };
  const heads: Message =
    first.severity === 'wrong' ? {vi: 'Lỗi', en: 'Wrong'} : {vi: 'Nên sửa', en: 'Better to mend'};
  sayWrong(heads, {
    vi: first.message.vi + also.vi,
    en: first.message.en + also.en,
  });
}

function sayAdvice(): void {
  say('Cách đặt trên máy chủ:', 'How to set the server:');
  for (const {title, text} of SERVERS) process.stdout.write(`\n# ${title}\n${text}\n`);
}
