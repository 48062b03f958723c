import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

import '../packages/elements/src/install-guide/define.js';
import {inPageLanguage} from './shared/in-page-language.js';
import {leaveUnanswered} from './shared/leave-unanswered.js';
import {untilSettled, untilWaiting} from './shared/settled.js';
import {
  BROKEN,
  KHANH_HOA_2024,
  KHANH_HOA_2026,
  MISSING,
  NHA_TRANG,
  NOT_JSON,
  OWN_WORDS,
  UNANSWERED,
} from './shared/sources.js';
import {walkForward} from './shared/walk-forward.js';
import type {WidgetArgs} from './shared/widget-args.js';

interface GuideArgs extends WidgetArgs {
  readonly platform?: 'auto' | 'android' | 'ios';
  readonly layout?: 'steps' | 'list';
}
type Story = StoryObj<GuideArgs>;

/**
 * Cách cài ứng dụng và đo trên Android hoặc iPhone, từng bước một hoặc tất cả các bước.
 *
 * How to install the app and measure, for Android or iPhone, one step at a time or all at once.
 */
const meta: Meta<GuideArgs> = {
  id: 'install-guide',
  title: 'Hướng dẫn cài đặt',
  component: 'ispeed-install-guide',
  args: {src: KHANH_HOA_2026},
  play: untilSettled,
  render: ({src, commune, theme, platform, layout}) => html`
    <ispeed-install-guide
      src=${ifDefined(src)}
      commune=${ifDefined(commune)}
      platform=${ifDefined(platform)}
      layout=${ifDefined(layout)}
      theme=${ifDefined(theme)}
    >
      <p>
        ${inPageLanguage(
          'Tìm “i-Speed by VNNIC” trong CH Play hoặc App Store, cài đặt, mở ứng dụng và bắt đầu đo.',
          'Find “i-Speed by VNNIC” in Google Play or the App Store, install it, open it and start measuring.',
        )}
      </p>
    </ispeed-install-guide>
  `,
};
export default meta;

export const Ready: Story = {name: 'Sẵn sàng: theo máy đang xem', args: {commune: NHA_TRANG}};

export const Android: Story = {name: 'Android', args: {platform: 'android'}};

export const Ios: Story = {name: 'iPhone', args: {platform: 'ios'}};

export const CodeStep: Story = {
  name: 'Bước nhập mã giới thiệu',
  tags: ['!autodocs'],
  args: {commune: NHA_TRANG},
  play: async (context) => {
    await untilSettled(context);
    await walkForward(context.canvasElement, {steps: 2});
  },
};

export const Finished: Story = {
  name: 'Đã đi hết các bước',
  tags: ['!autodocs'],
  play: async (context) => {
    await untilSettled(context);
    await walkForward(context.canvasElement);
  },
};

export const List: Story = {name: 'Tất cả các bước', args: {layout: 'list'}};

export const ListWithCode: Story = {
  name: 'Tất cả các bước, có mã giới thiệu',
  args: {layout: 'list', commune: NHA_TRANG, platform: 'android'},
};

export const OwnSteps: Story = {name: 'Các bước của cơ quan (mẫu)', args: {src: OWN_WORDS}};

export const OwnStepsList: Story = {
  name: 'Các bước của cơ quan trên iPhone (mẫu)',
  args: {src: OWN_WORDS, platform: 'ios', layout: 'list'},
};

export const KhanhHoa2024: Story = {
  name: 'Lưu trữ: Khánh Hòa 2024, không có liên kết kho ứng dụng',
  args: {src: KHANH_HOA_2024, commune: NHA_TRANG},
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
