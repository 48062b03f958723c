import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import '../packages/elements/src/banner/define.js';
import '../packages/elements/src/coverage-chart/define.js';
import '../packages/elements/src/install-guide/define.js';
import '../packages/elements/src/self-report/define.js';
import './portal.css';
import {inPageLanguage} from './shared/in-page-language.js';
import {untilSettled} from './shared/settled.js';
import {KHANH_HOA_2024, KHANH_HOA_2026, NHA_TRANG} from './shared/sources.js';
import {collectorThatStores} from './shared/stand-in-collector.js';

interface PortalArgs {
  readonly src: string;
}
type Story = StoryObj<PortalArgs>;

/**
 * Bốn tiện ích trên một trang cổng thông tin giản lược.
 *
 * All four widgets on a page as a portal might have it.
 */
const meta: Meta<PortalArgs> = {
  id: 'portal',
  title: 'Trang cổng thông tin',
  tags: ['!autodocs'],
  args: {src: KHANH_HOA_2026},
  beforeEach: collectorThatStores,
  play: untilSettled,
  render: ({src}) => html`
    <div class="portal">
      <header>
        <p><b>${inPageLanguage('Cổng thông tin mẫu', 'Sample portal')}</b></p>
      </header>
      <main>
        <h1>${inPageLanguage('Cùng đo tốc độ Internet ở xã, phường mình', 'Let us measure the Internet where we live')}</h1>
        <div class="columns">
          <div>
            <ispeed-banner src=${src} commune=${NHA_TRANG}></ispeed-banner>
            <ispeed-coverage-chart src=${src} commune=${NHA_TRANG}></ispeed-coverage-chart>
            <ispeed-self-report src=${src} commune=${NHA_TRANG}></ispeed-self-report>
          </div>
          <aside aria-label=${inPageLanguage('Cột bên', 'Side column')}>
            <ispeed-install-guide src=${src} commune=${NHA_TRANG}></ispeed-install-guide>
          </aside>
        </div>
      </main>
    </div>
  `,
};
export default meta;

export const KhanhHoa2026: Story = {name: 'Khánh Hòa 2026 (mẫu)'};

export const KhanhHoa2024: Story = {name: 'Lưu trữ: Khánh Hòa 2024', args: {src: KHANH_HOA_2024}};
