import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

import '../packages/elements/src/self-report/define.js';
import {ANSWERS, SLIPS} from './shared/citizen-answers.js';
import {type Filling, fillForm, sendForm, typeInto, untilBegun} from './shared/fill-form.js';
import {inPageLanguage} from './shared/in-page-language.js';
import {leaveUnanswered} from './shared/leave-unanswered.js';
import {untilSettled, untilWaiting} from './shared/settled.js';
import {
  BROKEN,
  HOAI_NHON_2024,
  KHANH_HOA_2024,
  KHANH_HOA_2026,
  MISSING,
  NHA_TRANG,
  NOT_JSON,
  UNANSWERED,
} from './shared/sources.js';
import {
  collectorOutOfReach,
  collectorThatRefuses,
  collectorThatStores,
  SAMPLE_ACCESS_CODE,
} from './shared/stand-in-collector.js';
import type {WidgetArgs} from './shared/widget-args.js';

interface FormArgs extends WidgetArgs {
  readonly audience?: 'organization' | 'citizen';
  readonly organization?: string;
}
type Story = StoryObj<FormArgs>;

/** Invented counts of an organisation. */
const COUNTS: Filling = {
  organization: 'ubnd-22366',
  'access-code': SAMPLE_ACCESS_CODE,
  'groups/can-bo-cong-chuc/total': '42',
  'groups/can-bo-cong-chuc/installed': '40',
  'groups/can-bo-cong-chuc/measured': '37',
  'groups/nguoi-lao-dong/total': '12',
  'groups/nguoi-lao-dong/installed': '9',
  'groups/nguoi-lao-dong/measured': '6',
};

/** Where a browser remembers what the organisation above reported last. */
const LAST_TOTALS = 'ispeed:totals:khanh-hoa-2026:ubnd-22366';
/** Invented. */
const SAMPLE_TOTALS =
  '{"version":"totals/1","months":[{"period":"2026-01","totals":[["can-bo-cong-chuc",42],["nguoi-lao-dong",12]]}]}';

/**
 * Báo cáo hằng tháng của cơ quan, trường học, hoặc của người dân. Storybook không có máy chủ nhận báo cáo: mỗi trang
 * ở đây tự trả lời thay, không gì được gửi đi.
 *
 * The monthly report of an organisation, or a citizen's. Storybook has no collector: each story here answers in its
 * place, and nothing is sent anywhere.
 */
const meta: Meta<FormArgs> = {
  id: 'self-report',
  title: 'Tự báo cáo',
  component: 'ispeed-self-report',
  args: {src: KHANH_HOA_2026},
  beforeEach: collectorThatStores,
  play: untilSettled,
  render: ({src, commune, theme, audience, organization}) => html`
    <ispeed-self-report
      src=${ifDefined(src)}
      audience=${ifDefined(audience)}
      organization=${ifDefined(organization)}
      commune=${ifDefined(commune)}
      theme=${ifDefined(theme)}
    >
      <p>
        ${inPageLanguage(
          'Đơn vị gửi báo cáo hằng tháng bằng văn bản tới cơ quan tổng hợp.',
          'Organisations send their monthly report in writing to the compiling agency.',
        )}
      </p>
    </ispeed-self-report>
  `,
};
export default meta;

export const Ready: Story = {name: 'Sẵn sàng: chờ người xem bắt đầu'};

export const BothAudiences: Story = {
  name: 'Đã bắt đầu: người xem chọn đối tượng',
  tags: ['!autodocs'],
  play: untilBegun,
};

export const Organization: Story = {
  name: 'Cơ quan, đơn vị, trường học',
  tags: ['!autodocs'],
  args: {audience: 'organization'},
  play: untilBegun,
};

export const KnownOrganization: Story = {
  name: 'Đơn vị chọn sẵn',
  tags: ['!autodocs'],
  args: {audience: 'organization', organization: 'ubnd-22366'},
  play: untilBegun,
};

export const Citizen: Story = {
  name: 'Người dân',
  tags: ['!autodocs'],
  args: {audience: 'citizen', commune: NHA_TRANG},
  play: untilBegun,
};

export const Measurement: Story = {
  name: 'Người dân có kết quả đo: hỏi lại số có thể nhầm',
  tags: ['!autodocs'],
  args: {audience: 'citizen', commune: NHA_TRANG},
  play: async (context) => {
    await untilBegun(context);
    await fillForm(context.canvasElement, {...ANSWERS, measured: true});
    await fillForm(context.canvasElement, SLIPS);
    await sendForm(context.canvasElement, '[role=alert]');
  },
};

export const Ratios: Story = {
  name: 'Đang nhập: tỷ lệ tự tính',
  tags: ['!autodocs'],
  args: {audience: 'organization'},
  play: async (context) => {
    await untilBegun(context);
    await fillForm(context.canvasElement, COUNTS);
  },
};

export const Errors: Story = {
  name: 'Còn chỗ phải sửa',
  tags: ['!autodocs'],
  args: {audience: 'organization'},
  play: async (context) => {
    await untilBegun(context);
    await fillForm(context.canvasElement, {
      ...COUNTS,
      organization: '',
      'groups/can-bo-cong-chuc/measured': '41',
    });
    await sendForm(context.canvasElement, '[role=alert]');
  },
};

export const CitizenErrors: Story = {
  name: 'Người dân chưa chọn gì đã gửi',
  tags: ['!autodocs'],
  args: {audience: 'citizen'},
  play: async (context) => {
    await untilBegun(context);
    await sendForm(context.canvasElement, '[role=alert]');
  },
};

export const Choosing: Story = {
  name: 'Gõ để chọn đơn vị',
  tags: ['!autodocs'],
  args: {audience: 'organization'},
  play: async (context) => {
    await untilBegun(context);
    await typeInto(context.canvasElement, {organization: 'nha trang'});
  },
};

export const CarryOver: Story = {
  name: 'Lấy tổng số của kỳ trước',
  tags: ['!autodocs'],
  args: {audience: 'organization', organization: 'ubnd-22366'},
  beforeEach: () => {
    const clear = collectorThatStores();
    localStorage.setItem(LAST_TOTALS, SAMPLE_TOTALS);
    return () => {
      localStorage.removeItem(LAST_TOTALS);
      return clear();
    };
  },
  play: untilBegun,
};

export const Check: Story = {
  name: 'Kiểm tra trước khi gửi',
  tags: ['!autodocs'],
  args: {audience: 'organization'},
  play: async (context) => {
    await untilBegun(context);
    await fillForm(context.canvasElement, {...COUNTS, 'tasks/huong-dan-nguoi-than/done': true});
    await fillForm(context.canvasElement, {'tasks/huong-dan-nguoi-than/note': 'Đã hướng dẫn (mẫu)'});
    await sendForm(context.canvasElement, '[part=check]');
  },
};

export const Receipt: Story = {
  name: 'Đã nhận: biên nhận của đơn vị',
  tags: ['!autodocs'],
  args: {audience: 'organization'},
  play: async (context) => {
    await untilBegun(context);
    await fillForm(context.canvasElement, COUNTS);
    await sendForm(context.canvasElement, '[part=receipt]');
  },
};

export const CitizenReceipt: Story = {
  name: 'Đã nhận: biên nhận của người dân',
  tags: ['!autodocs'],
  args: {audience: 'citizen'},
  play: async (context) => {
    await untilBegun(context);
    await fillForm(context.canvasElement, ANSWERS);
    await sendForm(context.canvasElement, '[part=receipt]');
  },
};

export const Queued: Story = {
  name: 'Mất mạng: báo cáo chờ gửi',
  tags: ['!autodocs'],
  args: {audience: 'organization'},
  beforeEach: collectorOutOfReach,
  play: async (context) => {
    await untilBegun(context);
    await fillForm(context.canvasElement, COUNTS);
    await sendForm(context.canvasElement, '[part=receipt]');
  },
};

export const CodeRefused: Story = {
  name: 'Nơi nhận từ chối mã truy cập',
  tags: ['!autodocs'],
  args: {audience: 'organization'},
  beforeEach: () =>
    collectorThatRefuses({type: 'about:blank', status: 403, title: 'Mã truy cập không đúng (mẫu).'}),
  play: async (context) => {
    await untilBegun(context);
    await fillForm(context.canvasElement, COUNTS);
    await sendForm(context.canvasElement, '[role=alert]');
  },
};

export const Refused: Story = {
  name: 'Nơi nhận từ chối một con số',
  tags: ['!autodocs'],
  args: {audience: 'organization'},
  beforeEach: () =>
    collectorThatRefuses({
      type: 'about:blank',
      status: 422,
      title: 'Báo cáo có chỗ chưa đúng (mẫu).',
      errors: [
        {
          pointer: '#/groups/0/installed',
          code: 'installed-over-total',
          detail: 'Số đã cài nhiều hơn tổng số (mẫu).',
        },
      ],
    }),
  play: async (context) => {
    await untilBegun(context);
    await fillForm(context.canvasElement, COUNTS);
    await sendForm(context.canvasElement, '[role=alert]');
  },
};

export const KhanhHoa2024: Story = {
  name: 'Lưu trữ: Khánh Hòa 2024, đã hết hạn',
  args: {src: KHANH_HOA_2024},
};

export const NoReport: Story = {
  name: 'Lưu trữ: Hoài Nhơn 2024, không nhận báo cáo',
  args: {src: HOAI_NHON_2024},
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
