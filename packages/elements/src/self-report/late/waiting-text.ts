import {msg, str} from '@lit/localize';

import {momentText} from './moment-text.js';
import type {OutboxEntry} from './outbox/entry.js';
import type {WaitingReport} from './waiting-list.js';

/** What a collector itself answers when it has no time; another answer without a receipt is somebody else's. */
const BUSY = [408, 429];

/** What comes next for a report that waits. */
export function nextText({entry, status}: WaitingReport, isWritten: boolean): string {
  if (!navigator.onLine) return msg('Chưa có mạng; sẽ tự gửi khi có mạng.');
  if (status !== undefined) {
    return BUSY.includes(status) || status >= 500
      ? msg(str`Nơi nhận đang bận (${status}); sẽ tự gửi lại.`)
      : msg(
          str`Có trả lời nhưng không phải của nơi nhận (${status}): mạng này có thể cần đăng nhập. Sẽ tự gửi lại.`,
        );
  }
  if (isWritten) return msg('Báo cáo đã được lưu trên máy này và sẽ tự gửi khi có mạng.');
  return entry.tries ? msg('Sẽ tự gửi lại.') : msg('Sẽ tự gửi khi có mạng.');
}

/** Since when a report waits, and how often it was tried. */
export function keptText({keptAt, tries = 0}: OutboxEntry): string {
  const {time, day} = momentText(keptAt);
  const kept = msg(str`Lưu lúc ${time} ngày ${day}`);
  return tries > 0 ? msg(str`${kept}, đã thử gửi ${tries} lần.`) : msg(str`${kept}.`);
}
