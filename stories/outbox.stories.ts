import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

import '../packages/elements/src/self-report/define.js';
import {ANSWERS} from './shared/citizen-answers.js';
import {fillForm, sendForm, untilBegun} from './shared/fill-form.js';
import {fullStorage, leave, leaveReceipt, leftReport, otherDatabase} from './shared/left-reports.js';
import {untilSettled} from './shared/settled.js';
import {KHANH_HOA_2026} from './shared/sources.js';
import {collectorOutOfReach} from './shared/stand-in-collector.js';
import type {WidgetArgs} from './shared/widget-args.js';

interface OutboxArgs extends WidgetArgs {
  readonly audience?: 'organization' | 'citizen';
}
type Story = StoryObj<OutboxArgs>;

/**
 * Báo cáo chưa gửi được nằm trên máy, hiện ngay ở đầu biểu mẫu: đợi mạng, cần sửa, đã đợi lâu; khi trình duyệt không
 * cho lưu; và biên nhận cho người quay lại.
 *
 * Reports that could not be sent are kept on the device and stand above the form: waiting, to be mended, waiting for
 * long; where the browser keeps nothing; and the receipts for those who come back.
 */
const meta: Meta<OutboxArgs> = {
  id: 'outbox',
  title: 'Tự báo cáo/Chưa gửi',
  component: 'ispeed-self-report',
  tags: ['!autodocs'],
  args: {src: KHANH_HOA_2026, audience: 'organization'},
  beforeEach: collectorOutOfReach,
  play: untilSettled,
  render: ({src, audience}) =>
    html`<ispeed-self-report src=${ifDefined(src)} audience=${ifDefined(audience)}></ispeed-self-report>`,
};
export default meta;

/** For a story's `beforeEach`: no collector answers, and this is done before. */
const after = (work: () => unknown) => async () => {
  await work();
  return collectorOutOfReach();
};

export const Waiting: Story = {
  name: 'Hai báo cáo chưa gửi',
  beforeEach: after(() => leave(leftReport(1, {tries: 2}), leftReport(2))),
};

export const Refused: Story = {
  name: 'Bị từ chối từ lần trước',
  beforeEach: after(() =>
    leave(
      leftReport(1, {
        days: 2,
        tries: 1,
        refused: {
          status: 422,
          title: 'Báo cáo có chỗ chưa đúng (mẫu).',
          errors: [
            {
              pointer: '#/groups/0/installed',
              code: 'installed-over-total',
              detail: 'Số đã cài nhiều hơn tổng số (mẫu).',
            },
          ],
        },
      }),
    ),
  ),
};

export const FourDays: Story = {
  name: 'Đã chờ bốn ngày',
  beforeEach: after(() => leave(leftReport(1, {days: 4, tries: 12}))),
};

/** Sends a citizen's report, which waits. */
const sendInVain: Story['play'] = async (context) => {
  await untilBegun(context);
  await fillForm(context.canvasElement, ANSWERS);
  await sendForm(context.canvasElement, '[part=receipt]');
};

export const StorageFull: Story = {
  name: 'Bộ nhớ của máy đã đầy',
  args: {audience: 'citizen'},
  beforeEach: () => {
    const [empty, answer] = [fullStorage(), collectorOutOfReach()];
    return () => {
      empty();
      answer();
    };
  },
  play: sendInVain,
};

export const StorageUnavailable: Story = {
  name: 'Trình duyệt không cho lưu',
  args: {audience: 'citizen'},
  beforeEach: after(() => otherDatabase(2)),
  play: sendInVain,
};

export const StorageNewer: Story = {
  name: 'Trang đã có bản mới hơn',
  args: {audience: 'citizen'},
  beforeEach: after(() => otherDatabase(99)),
  play: sendInVain,
};

const withReceipts = after(async () => {
  await leaveReceipt(leftReport(1, {days: 40}), 'MAUA-2345');
  await leaveReceipt(leftReport(2, {days: 9}), 'MAUB-6789');
});

export const Start: Story = {name: 'Biên nhận: trước khi mở biểu mẫu', beforeEach: withReceipts};

export const Receipts: Story = {
  name: 'Biên nhận trên máy này',
  beforeEach: withReceipts,
  play: async (context) => {
    await untilBegun(context);
    const {shadowRoot} = context.canvasElement.querySelector('ispeed-self-report')!;
    const shown = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!shadowRoot!.querySelector('[id="drawer/receipts"]')) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(shadowRoot!, {subtree: true, childList: true});
    });
    shadowRoot!.querySelector<HTMLButtonElement>('[id="outbox/receipts"]')!.click();
    await shown;
  },
};
