import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';

import '../packages/elements/src/banner/define.js';
import '../packages/elements/src/coverage-chart/define.js';
import '../packages/elements/src/install-guide/define.js';
import '../packages/elements/src/self-report/define.js';
import {inPageLanguage} from './shared/in-page-language.js';
import {cssProperties, type CssProperty} from './shared/manifest.js';
import {untilSettled} from './shared/settled.js';
import {KHANH_HOA_2026, NHA_TRANG} from './shared/sources.js';
import {collectorThatStores} from './shared/stand-in-collector.js';

/** Values of custom properties; an absent one keeps its default. */
type TokenArgs = Readonly<Record<CssProperty['name'], string | undefined>>;
type Story = StoryObj<TokenArgs>;

const isColour = ({default: value}: CssProperty) => value?.startsWith('#') === true;

/**
 * Đổi giá trị ở bảng Controls để thử màu, phông chữ của cơ quan, rồi chép các dòng `--ispeed-*` vào tệp CSS của cổng.
 * Màu không đổi thì tự theo nền sáng, tối.
 *
 * Try colours and fonts in Controls, then copy the `--ispeed-*` lines into the portal's style sheet. What is left
 * alone follows the light or dark theme by itself.
 */
const meta: Meta<TokenArgs> = {
  id: 'tokens',
  title: 'Bảng màu',
  argTypes: Object.fromEntries(
    cssProperties.map((property) => [
      property.name,
      {
        description: property.description,
        control: isColour(property) ? 'color' : 'text',
        table: {defaultValue: {summary: property.default ?? ''}},
      },
    ]),
  ),
  beforeEach: collectorThatStores,
  play: untilSettled,
  render: (args) => html`
    <div style=${styleMap(args)}>
      ${table(args)}
      <ispeed-banner src=${KHANH_HOA_2026} commune=${NHA_TRANG} dismiss-days="7"></ispeed-banner>
      <br />
      <ispeed-install-guide src=${KHANH_HOA_2026} commune=${NHA_TRANG}></ispeed-install-guide>
      <br />
      <ispeed-coverage-chart src=${KHANH_HOA_2026} commune=${NHA_TRANG}></ispeed-coverage-chart>
      <br />
      <ispeed-self-report src=${KHANH_HOA_2026} audience="organization"></ispeed-self-report>
    </div>
  `,
};
export default meta;

export const Default: Story = {name: 'Mặc định'};

export const Agency: Story = {
  name: 'Ví dụ: đỏ mận, góc vuông, chữ lớn',
  args: {
    '--ispeed-accent': 'light-dark(#8a1538, #ffb1c0)',
    '--ispeed-on-accent': 'light-dark(#ffffff, #3a0514)',
    '--ispeed-radius': '0',
    '--ispeed-font': "Georgia, 'Noto Serif', serif",
    '--ispeed-font-size': '18px',
  },
};

function table(args: TokenArgs): TemplateResult {
  return html`<table class="tokens">
    <caption>
      ${inPageLanguage('Các giá trị đổi được', 'What can be changed')}
    </caption>
    <thead>
      <tr>
        <th scope="col">CSS</th>
        <th scope="col">${inPageLanguage('Giá trị, nền sáng', 'Value, light')}</th>
        <th scope="col">${inPageLanguage('Dùng cho', 'Used for')}</th>
      </tr>
    </thead>
    <tbody>
      ${cssProperties.map((property) => row(property, args[property.name]))}
    </tbody>
  </table>`;
}

function row(property: CssProperty, chosen: string | undefined): TemplateResult {
  const value = chosen ?? property.default ?? '';
  return html`<tr>
    <td><code>${property.name}</code></td>
    <td>
      ${isColour(property) ? html`<span class="swatch" style=${styleMap({background: value})}></span>` : ''}
      <code>${value}</code>
    </td>
    <td lang="en">${property.description}</td>
  </tr>`;
}
