import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

import '../packages/elements/src/coverage-chart/define.js';
import {inPageLanguage} from './shared/in-page-language.js';
import {leaveUnanswered} from './shared/leave-unanswered.js';
import {untilSettled, untilWaiting} from './shared/settled.js';
import {
  BROKEN,
  HOAI_NHON_2024,
  KHANH_HOA_2024,
  KHANH_HOA_2026,
  LACKING,
  MISSING,
  NHA_TRANG,
  NOT_JSON,
  UNANSWERED,
  VIET_NAM_2026,
  WITHOUT_DATA,
} from './shared/sources.js';
import {untilPressed} from './shared/until-pressed.js';
import {untilShown} from './shared/until-shown.js';
import type {WidgetArgs} from './shared/widget-args.js';

interface ChartArgs extends WidgetArgs {
  readonly coverage?: string;
  readonly period?: string;
  readonly network?: 'mobile' | 'fixed' | '5g';
  readonly metric?: 'samples' | 'download' | 'upload' | 'ping';
  readonly sort?: 'missing' | 'samples' | 'name';
  readonly state?: 'enough' | 'near' | 'lacking' | 'none';
  readonly district?: string;
  readonly query?: string;
  readonly province?: string;
  readonly compare?: string;
  readonly view?: 'both' | 'table' | 'chart';
}
type Story = StoryObj<ChartArgs>;

/**
 * Số mẫu đo của từng xã, phường so với chỉ tiêu; chỉ nơi đủ mẫu mới có tốc độ.
 *
 * Samples of a month and network, commune by commune, against the target; speeds only where rated.
 */
const meta: Meta<ChartArgs> = {
  id: 'coverage-chart',
  title: 'Biểu đồ số mẫu',
  component: 'ispeed-coverage-chart',
  args: {src: KHANH_HOA_2026},
  play: untilSettled,
  render: ({src, commune, theme, coverage, period, network, metric, sort, view, ...more}) => html`
    <ispeed-coverage-chart
      src=${ifDefined(src)}
      coverage=${ifDefined(coverage)}
      commune=${ifDefined(commune)}
      period=${ifDefined(period)}
      network=${ifDefined(network)}
      metric=${ifDefined(metric)}
      sort=${ifDefined(sort)}
      view=${ifDefined(view)}
      state=${ifDefined(more.state)}
      district=${ifDefined(more.district)}
      query=${ifDefined(more.query)}
      province=${ifDefined(more.province)}
      compare=${ifDefined(more.compare)}
      theme=${ifDefined(theme)}
    >
      <p>
        ${inPageLanguage(
          'Số mẫu đo của từng xã, phường có trong báo cáo hằng tháng của cơ quan.',
          'The samples of every commune are in the agency’s monthly report.',
        )}
      </p>
    </ispeed-coverage-chart>
  `,
};
export default meta;

export const Ready: Story = {name: 'Sẵn sàng: mạng di động, tháng mới nhất'};

export const Commune: Story = {
  name: 'Thẻ của một xã, phường: đủ mẫu',
  args: {commune: NHA_TRANG},
  play: untilShown('.invite'),
};

export const CommuneLacking: Story = {
  name: 'Thẻ của một xã, phường: còn thiếu mẫu',
  args: {commune: LACKING},
  play: untilShown('.invite'),
};

export const CommuneWithoutData: Story = {
  name: 'Thẻ của một xã, phường: không có số liệu',
  args: {commune: WITHOUT_DATA},
  play: untilShown('.invite'),
};

export const Nation: Story = {
  name: 'Cả nước: 34 tỉnh, thành phố',
  args: {src: VIET_NAM_2026},
  play: untilShown('.nation tfoot'),
};

export const NationProvince: Story = {
  name: 'Cả nước: một tỉnh',
  args: {src: VIET_NAM_2026, province: '56'},
  play: untilShown('#nation-title'),
};

export const NationAll: Story = {
  name: 'Cả nước: mọi xã, phường',
  args: {src: VIET_NAM_2026, province: 'all'},
  play: untilShown('#nation-title'),
};

export const Lacking: Story = {name: 'Lọc: nơi còn thiếu mẫu', args: {state: 'lacking'}};

export const Query: Story = {name: 'Lọc: tìm theo tên, không dấu', args: {query: 'nha trang'}};

export const District: Story = {
  name: 'Lọc: một huyện (đơn vị hành chính 2024)',
  args: {src: KHANH_HOA_2024, district: 'Huyện Vạn Ninh'},
};

export const EarlierMonth: Story = {name: 'Một tháng trước đó', args: {period: '2026-03'}};

export const Fixed: Story = {name: 'Mạng cố định', args: {network: 'fixed'}};

export const FiveG: Story = {name: 'Mạng 5G', args: {network: '5g'}};

export const Download: Story = {name: 'Tốc độ tải xuống', args: {metric: 'download', sort: 'samples'}};

export const Upload: Story = {name: 'Tốc độ tải lên', args: {metric: 'upload', sort: 'samples'}};

export const Ping: Story = {name: 'Ping', args: {metric: 'ping', sort: 'samples', network: 'fixed'}};

export const ByName: Story = {name: 'Xếp theo tên', args: {sort: 'name'}};

export const TwoMonths: Story = {
  name: 'So hai tháng',
  args: {period: '2026-10', compare: '2026-09'},
  play: untilShown('.change .unseen'),
};

export const TwoNetworks: Story = {
  name: 'So hai mạng, với thẻ của một phường',
  args: {compare: 'fixed', commune: NHA_TRANG},
  play: untilShown('.change .unseen'),
};

export const TableOnly: Story = {name: 'Chỉ bảng', args: {view: 'table'}};

export const ChartOnly: Story = {name: 'Chỉ biểu đồ, bảng gập lại', args: {view: 'chart'}};

export const Speeds: Story = {
  name: 'Biểu đồ: tốc độ của nơi được đánh giá',
  args: {view: 'chart'},
  play: untilPressed('.views button:nth-child(2)', '.views button:nth-child(2)[aria-pressed=true]'),
};

export const Trend: Story = {
  name: 'Biểu đồ: diễn biến các tháng',
  args: {view: 'chart'},
  play: untilPressed('.views button:nth-child(3)', '.below .months'),
};

export const States: Story = {
  name: 'Biểu đồ: trạng thái theo tháng',
  args: {view: 'chart'},
  play: untilPressed('.views button:nth-child(4)', '.below .months'),
};

export const NothingFound: Story = {name: 'Lọc: không tìm thấy nơi nào', args: {query: 'không đâu có'}};

export const Copied: Story = {
  name: 'Tải số liệu: đã sao chép, hoặc để tự chép',
  play: untilPressed('.downloads button:nth-child(3)', '.downloads .note:not(:empty)'),
};

export const WithoutTarget: Story = {
  name: 'Không có chỉ tiêu số mẫu',
  args: {src: undefined, coverage: 'data/khanh-hoa-2026/coverage.json'},
};

export const KhanhHoa2024: Story = {
  name: 'Lưu trữ: Khánh Hòa 2024, 132 xã của 9 huyện, số liệu đã cũ',
  args: {src: KHANH_HOA_2024, commune: NHA_TRANG},
};

export const NoFigures: Story = {
  name: 'Lưu trữ: Hoài Nhơn 2024, chưa có số liệu',
  args: {src: HOAI_NHON_2024},
};

export const EmptyMonth: Story = {
  name: 'Tháng chưa có mẫu đo nào (mẫu)',
  args: {coverage: 'files/empty-month/coverage.json'},
};

export const Idle: Story = {name: 'Không nêu tệp dữ liệu', args: {src: undefined}};

export const Loading: Story = {
  name: 'Đang tải: chữ có sẵn vẫn đứng',
  args: {src: UNANSWERED},
  beforeEach: leaveUnanswered,
  play: untilWaiting,
};

export const Missing: Story = {name: 'Lỗi: thiếu tệp', tags: ['warns'], args: {src: MISSING}};

export const RowsMissing: Story = {
  name: 'Lỗi: thiếu số liệu của một tháng',
  tags: ['warns'],
  args: {coverage: 'files/rows-missing/coverage.json'},
};

export const NotJson: Story = {
  name: 'Lỗi: trang đăng nhập thay cho tệp',
  tags: ['warns'],
  args: {src: NOT_JSON},
};

export const Broken: Story = {name: 'Lỗi: một trường sai quy ước', tags: ['warns'], args: {src: BROKEN}};
