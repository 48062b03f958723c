import {msg, str} from '@lit/localize';
import type {Campaign} from '@ispeed-widgets/contract/page';

import {resolveLink} from '../shared/load-document.js';
import {textOf} from '../shared/locale.js';
import type {Platform} from '../shared/platform.js';

/** A step as it is shown: in the page's language, links absolute. */
export interface Step {
  /** `find` carries the store buttons, `referral-code` the commune's code. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly image?: {readonly url: string; readonly alt: string} | undefined;
  readonly video?: string | undefined;
}

/** The agency's own steps for a phone, or ours where it gives none. */
export function guideSteps(
  campaign: Campaign | undefined,
  campaignUrl: string,
  options: {readonly platform: Platform; readonly hasCode: boolean},
): Step[] {
  const own = campaign?.guide?.steps.filter(
    ({platform}) => platform === 'any' || platform === options.platform,
  );
  if (own === undefined || own.length === 0) return builtInSteps(options);
  return own.map(({id, title, text, image, alt, video}) => ({
    id,
    title: textOf(title),
    text: textOf(text),
    image: image && alt ? {url: resolveLink(image, campaignUrl), alt: textOf(alt)} : undefined,
    video: video && resolveLink(video, campaignUrl),
  }));
}

/**
 * Only what is attested of the app. Where its referral code is entered is not, so the step says whom to follow;
 * the wording of VNNIC's own guide (2495/VNNIC, 22/7/2024) is the agency's to put into its file.
 */
function builtInSteps({platform, hasCode}: {readonly platform: Platform; readonly hasCode: boolean}): Step[] {
  const store = platform === 'ios' ? 'App Store' : msg('CH Play');
  const code: Step = {
    id: 'referral-code',
    title: msg('Nhập mã giới thiệu của xã, phường'),
    text: msg(
      'Mã giúp thống kê đúng số mẫu đo của xã, phường. Hãy nhập mã trong ứng dụng theo hướng dẫn của cơ quan, địa phương bạn.',
    ),
  };
  return [
    {
      id: 'find',
      title: msg(str`Tìm “i-Speed by VNNIC” trong ${store}`),
      text: msg('Đúng tên và đúng nhà phát triển là Trung tâm Internet Việt Nam (VNNIC).'),
    },
    {
      id: 'open',
      title: msg('Cài đặt rồi mở ứng dụng'),
      text: msg('Tải ứng dụng về điện thoại, chờ cài đặt xong rồi mở i-Speed.'),
    },
    ...(hasCode ? [code] : []),
    {
      id: 'wifi-off',
      title: msg('Tắt Wi-Fi để đo mạng di động'),
      text: msg(
        'Khi tắt Wi-Fi, ứng dụng đo mạng di động của bạn. Muốn đo mạng cố định ở nhà hay cơ quan, hãy bật Wi-Fi.',
      ),
    },
    {
      id: 'measure',
      title: msg('Bắt đầu đo'),
      text: msg('Chờ đến khi ứng dụng hiện tốc độ tải xuống, tải lên (Mbps) và độ trễ (ms).'),
    },
    {
      id: 'history',
      title: msg('Xem lịch sử đo'),
      text: msg('Các lần đo của bạn nằm trong lịch sử đo, cùng nơi đo và nhà mạng.'),
    },
    {
      id: 'again',
      title: msg('Tháng sau đo lại'),
      text: msg('Mỗi tháng đo ít nhất một lần. Bạn hãy hướng dẫn người thân cùng cài đặt và đo.'),
    },
  ];
}
