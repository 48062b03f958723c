import {msg} from '@lit/localize';

import type {StorageTrouble} from './outbox/outbox.js';

/** What happened to the browser's storage, and what the person is to do. */
export function troubleText(trouble: StorageTrouble): string {
  switch (trouble) {
    case 'unavailable':
      return msg(
        'Trình duyệt không cho lưu trên máy này. Báo cáo vẫn gửi được khi có mạng. Hãy giữ trang này mở đến khi có biên nhận, hoặc tải tệp báo cáo về.',
      );
    case 'full':
      return msg(
        'Bộ nhớ của máy đã đầy, chưa lưu được. Báo cáo vẫn gửi được khi có mạng. Hãy giữ trang này mở đến khi có biên nhận, hoặc tải tệp báo cáo về; xóa bớt dữ liệu trên máy thì lưu được tiếp.',
      );
    case 'blocked':
      return msg(
        'Một cửa sổ khác còn mở bản cũ của trang này, nên chưa lưu được. Báo cáo vẫn gửi được khi có mạng. Hãy đóng các cửa sổ khác của trang này, và giữ cửa sổ này mở đến khi có biên nhận.',
      );
    case 'newer':
      return msg(
        'Máy này đã mở một bản mới hơn của trang, nên bản này không lưu được. Báo cáo vẫn gửi được khi có mạng. Hãy tải tệp các báo cáo chưa gửi về, rồi tải lại trang.',
      );
  }
}
