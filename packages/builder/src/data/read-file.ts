/** Largest file that is read, as in the elements. */
const LARGEST = 2_000_000;

/** What came of asking for a JSON file. */
export type FileResult =
  | {readonly ok: true; readonly url: string; readonly value: unknown}
  | {readonly ok: false; readonly problem: ReadProblem};

/** Why a file could not be read: what happened, and what to do about it. */
export interface ReadProblem {
  readonly kind:
    'address' | 'insecure' | 'unreachable' | 'cors' | 'http' | 'html' | 'json' | 'too-big' | 'not-chosen';
  readonly url: string;
  readonly happened: string;
  readonly todo: string;
}

/** Reads a file by its absolute address. */
export type ReadFile = (url: string) => Promise<FileResult>;

/** Reads a published file as a citizen's browser would, from this page's origin. */
export const readPublished: ReadFile = async (url) => {
  const answer = await fetch(url, {cache: 'no-cache', referrerPolicy: 'no-referrer'}).catch(() => undefined);
  if (answer === undefined) return failed(await whyNot(url), url);
  if (!answer.ok) return failed('http', url, answer.status);
  return parse(url, await answer.text(), answer.headers.get('Content-Type') ?? '');
};

/** Parses what a file holds; the same for published and chosen files. */
export function parse(url: string, text: string, contentType = ''): FileResult {
  if (text.length > LARGEST) return failed('too-big', url);
  try {
    return {ok: true, url, value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown};
  } catch {
    return failed(/html/i.test(contentType) || /^\s*</.test(text) ? 'html' : 'json', url);
  }
}

/** A request without CORS tells a server that answers, but not to us, from one that does not answer. */
async function whyNot(url: string): Promise<ReadProblem['kind']> {
  const {protocol, origin} = new URL(url);
  if (protocol === 'http:' && origin !== location.origin) return 'insecure';
  const isThere = await fetch(url, {mode: 'no-cors', cache: 'no-cache'}).then(
    () => true,
    () => false,
  );
  return isThere && origin !== location.origin ? 'cors' : 'unreachable';
}

export function failed(
  kind: ReadProblem['kind'],
  url: string,
  status = 0,
): {ok: false; problem: ReadProblem} {
  return {ok: false, problem: {kind, url, ...wordsFor(kind, url, status)}};
}

type Words = Pick<ReadProblem, 'happened' | 'todo'>;

function wordsFor(kind: ReadProblem['kind'], url: string, status: number): Words {
  const origin = URL.canParse(url) ? new URL(url).origin : url;
  const words: Record<ReadProblem['kind'], Words> = {
    address: {
      happened: 'Đây không phải địa chỉ của một tệp.',
      todo: 'Nhập địa chỉ đầy đủ, bắt đầu bằng https://, ví dụ https://cong.example.vn/ispeed/campaign.json.',
    },
    insecure: {
      happened: 'Địa chỉ bắt đầu bằng http://, không mã hóa, và không cùng máy chủ với trang này.',
      todo: 'Dùng địa chỉ https:// của cùng tệp. Máy chủ chưa có https: đặt tệp ngay trên máy chủ của cổng.',
    },
    unreachable: {
      happened: `Không kết nối được tới ${origin}.`,
      todo: 'Mở địa chỉ này trong một thẻ mới để thử. Kiểm tra lỗi gõ; máy chủ nội bộ thì người dân cũng không mở được.',
    },
    cors: {
      happened: `${origin} có trả lời nhưng không cho trang ở máy chủ khác đọc (thiếu CORS).`,
      todo: 'Nhờ người quản trị máy chủ thêm tiêu đề Access-Control-Allow-Origin: * cho tệp này (mẫu ở mục “Máy chủ đặt tệp”), hoặc chọn tệp từ máy bên dưới.',
    },
    http: httpWords(status),
    html: {
      happened: 'Máy chủ trả về một trang web, không phải tệp JSON.',
      todo: 'Thường là trang đăng nhập hoặc trang báo lỗi. Mở địa chỉ trong cửa sổ ẩn danh: phải thấy ngay nội dung tệp.',
    },
    json: {
      happened: 'Tệp không phải JSON đúng cú pháp.',
      todo: 'Mở tệp bằng trình soạn mã: thường thiếu dấu phẩy, thừa dấu phẩy cuối danh sách, hoặc dùng dấu nháy cong.',
    },
    'too-big': {
      happened: 'Tệp lớn hơn 2 MB nên tiện ích sẽ không đọc.',
      todo: 'Tách số liệu thành mỗi tháng một tệp, như công cụ ispeed-data làm.',
    },
    'not-chosen': {
      happened: 'Tệp này chưa được chọn từ máy.',
      todo: 'Muốn kiểm tra và xem thử cả tệp này thì chọn cùng lúc với tệp chiến dịch.',
    },
  };
  return words[kind];
}

function httpWords(status: number): Words {
  const todo =
    status === 404
      ? 'Không có tệp ở địa chỉ này: kiểm tra tên tệp, chữ hoa chữ thường, và tệp đã tải lên chưa.'
      : status === 401 || status === 403
        ? 'Máy chủ đòi đăng nhập hoặc chặn: tệp phải đọc được mà không cần đăng nhập.'
        : 'Thử lại sau; nếu vẫn vậy, hỏi người quản trị máy chủ.';
  return {happened: `Máy chủ trả lời mã lỗi ${status}.`, todo};
}
