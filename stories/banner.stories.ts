import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

import '../packages/elements/src/banner/define.js';
import {inPageLanguage} from './shared/in-page-language.js';
import {untilSettled, untilWaiting} from './shared/settled.js';
import {
  BROKEN,
  HOAI_NHON_2024,
  KHANH_HOA_2024,
  KHANH_HOA_2026,
  MISSING,
  NHA_TRANG,
  NOT_JSON,
  OWN_WORDS,
  UNANSWERED,
} from './shared/sources.js';
import {leaveUnanswered} from './shared/leave-unanswered.js';
import type {WidgetArgs} from './shared/widget-args.js';

interface BannerArgs extends WidgetArgs {
  readonly variant?: 'card' | 'strip';
  readonly 'dismiss-days'?: number;
}
type Story = StoryObj<BannerArgs>;

/**
 * Giới thiệu i-Speed, cơ quan phát động, nơi tải ứng dụng, mã giới thiệu của xã, phường và hạn báo cáo.
 *
 * What i-Speed is, whose campaign this is, where to get the app, the commune's code and the deadline.
 */
const meta: Meta<BannerArgs> = {
  id: 'banner',
  title: 'Banner',
  component: 'ispeed-banner',
  args: {src: KHANH_HOA_2026},
  play: untilSettled,
  render: ({src, commune, theme, variant, 'dismiss-days': dismissDays}) => html`
    <ispeed-banner
      src=${ifDefined(src)}
      commune=${ifDefined(commune)}
      variant=${ifDefined(variant)}
      dismiss-days=${ifDefined(dismissDays)}
      theme=${ifDefined(theme)}
    >
      <p>
        ${inPageLanguage(
          'Hãy cài ứng dụng i-Speed của Trung tâm Internet Việt Nam (VNNIC) và đo tốc độ Internet mỗi tháng một lần.',
          'Install i-Speed by the Viet Nam Internet Network Information Center (VNNIC) and measure once a month.',
        )}
        <a href="https://speedtest.vn">speedtest.vn</a>
      </p>
    </ispeed-banner>
  `,
};
export default meta;

export const Ready: Story = {name: 'Sẵn sàng: thẻ, có mã xã', args: {commune: NHA_TRANG}};

export const NoCommune: Story = {name: 'Sẵn sàng: không nêu xã, phường'};

export const Strip: Story = {name: 'Dải ngang', args: {variant: 'strip'}};

export const Dismissable: Story = {
  name: 'Thẻ có nút đóng (7 ngày)',
  args: {commune: NHA_TRANG, 'dismiss-days': 7},
};

export const DismissableStrip: Story = {
  name: 'Dải ngang có nút đóng',
  args: {variant: 'strip', 'dismiss-days': 7},
};

export const OwnWords: Story = {name: 'Biểu trưng và số hỗ trợ của cơ quan (mẫu)', args: {src: OWN_WORDS}};

export const AlwaysDark: Story = {name: 'Luôn nền tối (theme)', args: {commune: NHA_TRANG, theme: 'dark'}};

export const KhanhHoa2024: Story = {
  name: 'Lưu trữ: Khánh Hòa 2024, đã hết hạn',
  args: {src: KHANH_HOA_2024, commune: NHA_TRANG},
};

export const HoaiNhon2024: Story = {
  name: 'Lưu trữ: Hoài Nhơn 2024, không có hạn',
  args: {src: HOAI_NHON_2024},
};

export const UnknownCommune: Story = {
  name: 'Mã xã không có trong danh sách',
  tags: ['warns'],
  args: {commune: '99999'},
};

export const Idle: Story = {name: 'Không nêu tệp dữ liệu', args: {src: undefined}};

export const Loading: Story = {
  name: 'Đang tải: chữ có sẵn vẫn đứng',
  args: {src: UNANSWERED},
  beforeEach: leaveUnanswered,
  play: untilWaiting,
};

export const Missing: Story = {name: 'Lỗi: thiếu tệp', tags: ['warns'], args: {src: MISSING}};

export const NotJson: Story = {
  name: 'Lỗi: trang đăng nhập thay cho tệp',
  tags: ['warns'],
  args: {src: NOT_JSON},
};

export const Broken: Story = {name: 'Lỗi: một trường sai quy ước', tags: ['warns'], args: {src: BROKEN}};
