import {msg, str} from '@lit/localize';
import type {Campaign} from '@ispeed-widgets/contract/page';

import {textOf} from '../../shared/locale.js';

/** What an invitation says of the commune besides the campaign's own words. */
export interface InvitedPlace {
  readonly name: string;
  /** What is known of its samples, a sentence. */
  readonly standing: string;
  readonly referralCode?: string | undefined;
  /** True if standing or code are invented. */
  readonly sample: boolean;
  /** Where this can be read; absent where the page has no address. */
  readonly link?: string | undefined;
}

/** A text to send to neighbours: the campaign's message or what is attested, then the commune, its code and the link. */
export function shareText(
  campaign: Campaign | undefined,
  {name, standing, referralCode, sample, link}: InvitedPlace,
): string {
  const code = referralCode === undefined ? [] : [msg(str`Mã giới thiệu của ${name}: ${referralCode}.`)];
  const lines = [
    messageOf(campaign),
    `${name}. ${standing}`,
    ...code,
    ...(sample ? [`(${msg('Số liệu minh họa')})`] : []),
    ...(link === undefined ? [] : [link]),
  ];
  return lines.join('\n');
}

function messageOf(campaign: Campaign | undefined): string {
  const own = campaign?.messages?.zalo ?? campaign?.messages?.facebook;
  if (own !== undefined) return textOf(own);
  const name = campaign?.app.name ?? 'i-Speed by VNNIC';
  const invitation = msg(
    str`Mời bà con đo tốc độ Internet mỗi tháng một lần: tìm “${name}” trong kho ứng dụng, cài đặt, mở ứng dụng và bắt đầu đo. Muốn đo mạng di động thì tắt Wi-Fi trước.`,
  );
  return campaign?.app.freeData
    ? `${invitation} ${msg('Đo bằng i-Speed không tốn dữ liệu di động.')}`
    : invitation;
}
