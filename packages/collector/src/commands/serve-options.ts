import {type Command, InvalidArgumentError} from 'commander';

import {USUAL_LIMITS} from '../http/limits.js';

/** Service managers kill ten seconds after SIGTERM; what is still being sent needs some of them. */
const LONGEST_DRAIN_S = 4;

/** The options of `serve` besides the database. */
export function addServeOptions(serve: Command): Command {
  return serve
    .requiredOption('--campaign <file...>', 'tệp campaign.json; có thể nêu nhiều tệp; đọc lại khi tệp đổi')
    .option('--port <cổng>', 'cổng; 0 là cổng trống bất kỳ', wholeNumber(65_535), 8787)
    .option('--host <địa chỉ>', 'địa chỉ của máy này', '127.0.0.1')
    .option(
      '--rate <số>',
      'số báo cáo mỗi phút nhận từ một địa chỉ mạng; 0 là không giới hạn',
      wholeNumber(1_000_000),
      USUAL_LIMITS.perMinute,
    )
    .option(
      '--trust-proxy <số>',
      'số máy chủ trung gian (nginx, Caddy) của cơ quan đứng trước; 0 là không có',
      wholeNumber(10),
      0,
    )
    .option(
      '--drain <giây>',
      'sau SIGTERM còn nhận bao lâu trong khi /readyz báo đang dừng',
      wholeNumber(LONGEST_DRAIN_S),
      0,
    );
}

function wholeNumber(most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number > most)
      throw new InvalidArgumentError(`Ghi số nguyên từ 0 đến ${most}.`);
    return number;
  };
}
