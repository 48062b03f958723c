import type {OrganizationCode} from './credentials.js';
import {VAR} from './places.js';

const SHOWN = 14;

/** What `npm start` prints once everything runs. */
export function welcome({
  url,
  codes,
  adminToken,
}: {
  url: string;
  codes: OrganizationCode[];
  adminToken: string;
}): string {
  const front = codes.filter(({campaign}) => campaign === 'khanh-hoa-2026');
  const schools = front.filter(({id}) => !id.startsWith('ubnd-')).slice(0, SHOWN);
  const width = Math.max(...schools.map(({name}) => name.length));
  return `
Cổng mẫu đang chạy / the sample portal is running. Dừng / stop: Ctrl+C

  ${url}/                  trang chủ, bốn tiện ích / front page, four widgets
  ${url}/en.html           English
  ${url}/so-lieu.html      số liệu toàn quốc, thẻ của xã / the nation, a commune's card
  ${url}/luu-tru.html      lưu trữ 2024: công văn 3761 / archive
  ${url}/hoai-nhon.html    lưu trữ 2024: Hoài Nhơn / archive
  ${url}/builder/          tạo mã nhúng / snippet builder
  ${url}/builder/kiem-tra.html   kiểm tra nhúng / doctor
  ${url}/builder/doi-bang.html   đổi bảng tính / spreadsheets to data
  ${url}/api/v1/reports    nơi nhận báo cáo / collector
  ${url}/admin             trang của cơ quan tổng hợp, vào bằng mã quản trị / the department's pages

Mã truy cập của đơn vị (mẫu) / access codes of the sample organisations:
${schools.map(({name, code}) => `  ${name.padEnd(width)}  ${code}`).join('\n')}
  … tất cả / all ${codes.length}: ${VAR}/access-codes.json

Mã quản trị / admin token: ${adminToken}
  curl -H "Authorization: Bearer ${adminToken}" "${url}/api/v1/export.csv?campaign=khanh-hoa-2026"
`;
}
