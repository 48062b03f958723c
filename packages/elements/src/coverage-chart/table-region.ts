import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {ChartState} from './chart-state.js';
import {communeTable} from './commune-table.js';
import type {LateParts} from './late/late-parts.js';

/** How the table stands. */
export interface TableRegion {
  /** Other figures are under way. */
  readonly busy: boolean;
  readonly parts: LateParts | undefined;
}

/** How many communes are in view, and the table in a region that scrolls. */
export function tableRegion(state: ChartState, {busy, parts}: TableRegion): TemplateResult {
  const {length} = state.shown.communes;
  return html`<div class="rows">
    <p role="status" class="note">${parts?.found(state)}</p>
    <button type="button" class="button skip" @click=${skip}>${msg('Bỏ qua bảng')}</button>
    <div
      class=${length > 8 ? 'region tall' : 'region'}
      role="region"
      tabindex="0"
      aria-label=${msg('Số mẫu đo theo xã, phường')}
      aria-busy=${busy ? 'true' : 'false'}
    >
      ${communeTable(state, parts)}
    </div>
  </div>`;
}

/** A hundred names are a hundred stops of the Tab key; who wants none of them goes on behind the table. */
function skip({currentTarget}: Event): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('.source')?.focus();
}
