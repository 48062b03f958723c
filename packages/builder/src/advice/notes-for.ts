import type {Choices} from '../choices/choices.js';
import {type Rung, usesLoader} from '../choices/rungs.js';
import {widgetFacts} from '../choices/widgets.js';
import type {Embedding} from '../snippet/embedding.js';
import {themeRule} from '../snippet/theme-rule.js';

/** Something about the snippet that the admin should know before pasting it. */
export interface Note {
  /** `stop`: it will not show as it is; `mind`: it will, but. */
  readonly level: 'stop' | 'mind';
  /** May carry `code` between backticks. */
  readonly text: string;
}

/** What else the notes depend on. */
export interface NoteFacts {
  readonly choices: Choices;
  readonly embedding: Embedding;
  readonly rung: Rung;
  /** Files were chosen from the machine, and nothing is known yet of where they will lie. */
  readonly isUnpublished: boolean;
  /** The commune is in none of the lists at hand. */
  readonly isUnknownCommune: boolean;
}

/** All that is worth saying about this snippet, the gravest first. */
export function notesFor(facts: NoteFacts): Note[] {
  return [...dataNotes(facts), ...addressNotes(facts), ...wayNotes(facts)].sort(
    (a, b) => Number(b.level === 'stop') - Number(a.level === 'stop'),
  );
}

const stop = (text: string): Note => ({level: 'stop', text});
const mind = (text: string): Note => ({level: 'mind', text});
const when = (is: boolean, note: Note): Note[] => (is ? [note] : []);

function dataNotes({choices, embedding, rung, isUnpublished, isUnknownCommune}: NoteFacts): Note[] {
  const hungry = choices.widgets.map(widgetFacts).filter(({needsCampaign}) => needsCampaign);
  const names = hungry.map(({title}) => `“${title}”`).join(' và ');
  return [
    ...when(choices.widgets.length === 0, stop('Chưa chọn tiện ích nào (bước 2).')),
    ...when(
      hungry.length > 0 && embedding.campaign === undefined && !isUnpublished,
      stop(`${names} cần tệp chiến dịch: chọn ở bước 1. Không có tệp thì chỉ hiện chữ và liên kết có sẵn.`),
    ),
    ...when(
      isUnpublished,
      stop('Tệp đang ở máy của bạn: đưa lên máy chủ rồi nhập địa chỉ của tệp ở bước 1.'),
    ),
    ...when(
      isUnknownCommune,
      mind(
        'Mã xã, phường đã nhập không có trong danh sách: tiện ích vẫn chạy nhưng không tô nổi xã, phường nào.',
      ),
    ),
    ...when(
      embedding.document?.sample === true,
      mind('Tệp chiến dịch này là mẫu (`"sample": true`): tiện ích sẽ ghi rõ đó là mẫu.'),
    ),
    ...when(
      rung === 'card' && choices.widgets.includes('coverage-chart') && embedding.figures === undefined,
      mind(
        'Chưa đọc được số liệu nên thẻ HTML chỉ có liên kết tới bảng; đủ tệp số liệu thì ở đây có cả bảng.',
      ),
    ),
  ];
}

function addressNotes({choices, embedding, rung}: NoteFacts): Note[] {
  const {files, campaign} = embedding;
  const asks = [files, ...(campaign === undefined ? [] : [campaign])];
  const isHttp = asks.some((address) => address.startsWith('http:'));
  const isLocal = asks.some((address) => /^https?:\/\/(localhost|127\.|\[::1\])/.test(address));
  const dataOrigin = campaign === undefined ? undefined : new URL(campaign).origin;
  const isElsewhere = dataOrigin !== undefined && dataOrigin !== new URL(files).origin;
  const opensPage = rung === 'iframe' || rung === 'link';
  return [
    ...when(
      isLocal,
      mind(
        'Có địa chỉ chỉ mở được trên máy này (127.0.0.1, localhost): dùng để thử. Trước khi dán vào cổng thật, mở trang này từ máy chủ thật hoặc nhập địa chỉ thật.',
      ),
    ),
    ...when(
      isHttp && !isLocal,
      mind(
        'Có địa chỉ http://. Cổng chạy https:// sẽ bị trình duyệt chặn các địa chỉ ấy: dùng https://, hoặc đặt tệp trên chính máy chủ của cổng.',
      ),
    ),
    ...when(
      isElsewhere && opensPage,
      mind(
        `Trang tiện ích chỉ đọc dữ liệu cùng máy chủ. Trong \`embed.html\` trên ${new URL(files).host}, thêm \`<meta name="ispeed-data-origins" content="${dataOrigin}">\`.`,
      ),
    ),
    ...when(
      rung === 'image' && choices.image.trim() === '',
      stop('Tải ảnh lên kho ảnh của cổng, rồi nhập địa chỉ của ảnh vào ô dưới ảnh.'),
    ),
  ];
}

function wayNotes({choices, rung, embedding}: NoteFacts): Note[] {
  return [
    ...when(
      themeRule(choices) !== '' && !usesLoader(rung),
      mind(
        'Màu và phông đã chọn không theo vào khung, thẻ HTML hay ảnh: chúng chỉ có tác dụng với thẻ tiện ích và div.',
      ),
    ),
    ...when(
      rung === 'class' && choices.attributes.coverage !== undefined,
      mind('Class không chứa được địa chỉ: tệp số liệu khác đã chọn không nằm trong mã này.'),
    ),
    ...when(rung === 'card', mind('Thẻ HTML không tự cập nhật: dữ liệu đổi thì tạo và dán lại.')),
    ...when(
      choices.pin && usesLoader(rung) && embedding.release === undefined,
      stop(
        'Chưa đọc được bản nào đang ở thư mục tiện ích nên mã dưới đây chưa cố định bản: xem ô địa chỉ thư mục ở bước 4.',
      ),
    ),
    ...when(
      choices.pin && usesLoader(rung) && embedding.release !== undefined,
      mind('Bản cố định không tự nhận bản sửa lỗi: khi có bản mới, lấy lại mã ở trang này.'),
    ),
  ];
}
