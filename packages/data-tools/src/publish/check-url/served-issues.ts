import {brotliCompressSync} from 'node:zlib';

import {type Finding, finding, findingWords, type Message} from '@ispeed-widgets/contract';

import type {ServedIssue} from './served-issue.js';
import {ANY_PORTAL, type AskOptions, type NoAnswer, type ServerAnswer} from './server-answer.js';

/** One packet of the network holds as much; compressing less saves nothing. */
const WORTH_COMPRESSING = 1400;
/** The contract's budget for a campaign file, bytes in brotli. */
const CAMPAIGN_BUDGET = 4096;
const DAY = 86_400;
const LOCAL = /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/;

/** What the way in which a file is served means for the widgets, all at once. */
export function servedIssues(answer: ServerAnswer, {origin}: AskOptions): ServedIssue[] {
  const {url, status} = answer;
  const target = answer.hops.at(-1) ?? url;
  const found = [...secure(url), ...redirected(answer)];
  if (new URL(target).hostname !== new URL(url).hostname) {
    return [...found, shared('wrong', finding('data-redirected', {url, target}), false)];
  }
  if (status !== 200) {
    return [...found, shared('wrong', finding('data-status', {url, status: String(status)}), false)];
  }
  return [
    ...found,
    ...readable(answer, origin),
    ...typed(answer),
    ...compressed(answer),
    ...cached(answer),
    ...light(answer),
  ];
}

/** Why a file could not be read at all. */
export function failureIssue({url, failure, why}: NoAnswer): ServedIssue {
  const words: Record<Exclude<NoAnswer['failure'], 'unreachable'>, Message> = {
    slow: {
      vi: `Máy chủ không trả lời xong trong ${why}: ${url}. Người dân cũng phải chờ như vậy; kiểm tra máy chủ và đường truyền.`,
      en: `The server did not finish within ${why}: ${url}.`,
    },
    'too-large': {
      vi: `Tệp lớn hơn 2 MB nên tiện ích không đọc: ${url}. Tách số liệu thành mỗi tháng một tệp, như lệnh coverage làm.`,
      en: `The file is larger than 2 MB, so widgets do not read it: ${url}.`,
    },
    'too-many-redirects': {
      vi: `Bị chuyển hướng quá nhiều lần: ${url} → ${why}. Ghi thẳng địa chỉ cuối cùng, hoặc sửa vòng lặp trên máy chủ.`,
      en: `Redirected too many times: ${url} → ${why}.`,
    },
  };
  if (failure !== 'unreachable') {
    return {kind: failure, url, severity: 'wrong', message: words[failure], isOfServer: false};
  }
  const issue = shared('wrong', finding('data-unreachable', {url}), false);
  return {...issue, message: {vi: `${issue.message.vi} (${why})`, en: `${issue.message.en} (${why})`}};
}

/** A page on https takes nothing over http. */
function secure(url: string): ServedIssue[] {
  const {protocol, hostname} = new URL(url);
  if (protocol === 'https:' || LOCAL.test(hostname)) return [];
  return [shared('wrong', finding('data-mixed', {url}), false)];
}

function redirected({url, hops}: ServerAnswer): ServedIssue[] {
  if (hops.length === 0) return [];
  const chain = [url, ...hops].join(' → ');
  return [
    doubtful('redirected', url, {
      vi: `Bị chuyển hướng, mỗi lần mất thêm một lượt chờ: ${chain}. Ghi thẳng địa chỉ cuối cùng.`,
      en: `Redirected, a round trip each: ${chain}. Name the final address.`,
    }),
  ];
}

/** CORS: a portal on another host may read it. */
function readable({url, headers}: ServerAnswer, portal: string | undefined): ServedIssue[] {
  const origin = portal ?? ANY_PORTAL;
  const severity = portal === undefined ? 'doubtful' : 'wrong';
  if (new URL(url).origin === origin) return [];
  const allowed = headers.get('access-control-allow-origin');
  if (allowed === '*' || allowed === origin) return [];
  if (allowed === null) return [shared(severity, finding('data-cors', {url, origin}), true)];
  const message = {
    vi: `Tiêu đề Access-Control-Allow-Origin là “${allowed}” nên trang ${origin} không đọc được: ${url}. Ghi đúng một giá trị: *`,
    en: `Access-Control-Allow-Origin is "${allowed}", so ${origin} cannot read it: ${url}. Send one value: *`,
  };
  return [{kind: 'cors-other', url, severity, isOfServer: true, message}];
}

function typed({url, headers}: ServerAnswer): ServedIssue[] {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const isJson = /^application\/([\w.-]+\+)?json$|^text\/json$/.test(type.trim());
  const charset = /charset="?([\w-]+)/.exec(parameters.join(';'))?.[1] ?? 'utf-8';
  return [
    ...(isJson ? [] : [shared('doubtful', finding('data-type', {url, type: type.trim() || '?'}), true)]),
    ...(/^utf-?8$/.test(charset)
      ? []
      : [
          doubtful('charset', url, {
            vi: `Máy chủ gửi với bảng mã “${charset}”: ${url}. Đặt Content-Type: application/json; charset=utf-8`,
            en: `Sent as charset "${charset}": ${url}. Send Content-Type: application/json; charset=utf-8`,
          }),
        ]),
  ];
}

function compressed({url, headers, bytes}: ServerAnswer): ServedIssue[] {
  if (headers.get('content-encoding') !== null || bytes.length <= WORTH_COMPRESSING) return [];
  const small = brotliCompressSync(bytes).length;
  return [
    doubtful('uncompressed', url, {
      vi: `Gửi ${kilobytes(bytes.length)} không nén; nén còn khoảng ${kilobytes(small)}: ${url}. Bật gzip hoặc br cho tệp .json.`,
      en: `Sent as ${bytes.length} B, compressed it would be about ${small} B: ${url}. Turn on gzip or br for .json.`,
    }),
  ];
}

function cached({url, headers}: ServerAnswer): ServedIssue[] {
  const control = (headers.get('cache-control') ?? '').toLowerCase();
  const age = Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);
  if (/\bno-store\b/.test(control)) {
    return [
      doubtful('no-store', url, {
        vi: `Cache-Control là “${control}” nên mỗi lần xem lại tải lại từ đầu: ${url}. Đặt Cache-Control: public, max-age=300`,
        en: `Cache-Control is "${control}", so every view loads it anew: ${url}. Send Cache-Control: public, max-age=300`,
      }),
    ];
  }
  if (age > DAY || /\bimmutable\b/.test(control)) {
    return [
      doubtful('kept-long', url, {
        vi: `Cache-Control là “${control}” nên trình duyệt giữ bản cũ quá lâu, tháng mới không hiện: ${url}. Đặt Cache-Control: public, max-age=300`,
        en: `Cache-Control is "${control}", so browsers keep the old file too long: ${url}. Send Cache-Control: public, max-age=300`,
      }),
    ];
  }
  const canAskAgain = headers.get('etag') !== null || headers.get('last-modified') !== null;
  if (canAskAgain || age > 0) return [];
  return [
    doubtful('no-validator', url, {
      vi: `Không có ETag, Last-Modified hay Cache-Control nên trình duyệt không biết tệp đã đổi chưa: ${url}. Đặt Cache-Control: public, max-age=300`,
      en: `There is no ETag, Last-Modified or Cache-Control: ${url}. Send Cache-Control: public, max-age=300`,
    }),
  ];
}

/** A campaign file stands before everything a citizen sees. */
function light({url, bytes}: ServerAnswer): ServedIssue[] {
  if (bytes.length <= CAMPAIGN_BUDGET || !/"contract"\s*:\s*"campaign\//.test(Buffer.from(bytes).toString()))
    return [];
  const size = brotliCompressSync(bytes).length;
  if (size <= CAMPAIGN_BUDGET) return [];
  const issue = doubtful('heavy-campaign', url, {
    vi: `Tệp chiến dịch nén còn ${kilobytes(size)}, hơn mức 4 kB mà mỗi lượt xem phải tải: ${url}. Rút bớt chữ, hoặc đặt hình bằng đường dẫn.`,
    en: `The campaign file is ${size} B compressed, over the 4 kB that every view pays: ${url}.`,
  });
  return [{...issue, isOfServer: false}];
}

function doubtful(kind: string, url: string, message: Message): ServedIssue {
  return {kind, url, severity: 'doubtful', message, isOfServer: kind !== 'redirected'};
}

/** In the words of the page "Kiểm tra nhúng". */
function shared(severity: ServedIssue['severity'], found: Finding, isOfServer: boolean): ServedIssue {
  const {what, todo} = findingWords(found);
  const join = (language: keyof Message) => [what[language], todo?.[language]].filter(Boolean).join('. ');
  const {url} = found.details;
  return {
    kind: found.code,
    url: typeof url === 'string' ? url : '',
    severity,
    message: {vi: join('vi'), en: join('en')},
    isOfServer,
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`;
}
