import {messageOf} from '@ispeed-widgets/contract/page';

import type {WidgetError} from './widget-error.js';

const WORDS = {
  network:
    'Không kết nối được (mạng, CORS hoặc CSP connect-src) / No answer (network, CORS or CSP connect-src)',
  redirect:
    'Chuyển hướng sang máy chủ khác nên không dùng; hãy ghi thẳng địa chỉ cuối / Redirects to another host, so it is not used; name the final address',
  http: 'Máy chủ trả lời lỗi / The server answered with an error',
  json: 'Không phải JSON / Not JSON',
  contract: 'Sai quy ước dữ liệu / Against the data contract',
};

/** The console line for a web admin: the file, the JSON path, what is wrong in Vietnamese and English. */
export function describeFailure({code, url, options}: WidgetError): string {
  const [issue] = options.issues ?? [];
  if (issue === undefined) return `[ispeed] ${url}: ${WORDS[code]}: ${String(options.cause ?? '')}`;
  const {vi, en} = messageOf(issue);
  return `[ispeed] ${url} ${issue.pointer || '/'}: ${vi} / ${en}`;
}
