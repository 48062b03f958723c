import {msg} from '@lit/localize';
import type {Organization} from '@ispeed-widgets/contract/page';
import {html, type TemplateResult} from 'lit';

import {option} from '../field.js';

/** The organisations to choose from, kind by kind, in the file's order. */
export function organizationOptions(chosen: string, organizations: readonly Organization[]): TemplateResult {
  return html`${option(chosen, ['', msg('— Chọn đơn vị —')])}
  ${kinds().map(([kind, label]) => {
    const ofKind = organizations.filter((organization) => organization.kind === kind);
    const options = ofKind.map(({id, name}) => option(chosen, [id, name]));
    return options.length > 0 ? html`<optgroup label=${label}>${options}</optgroup>` : '';
  })}`;
}

function kinds(): [kind: Organization['kind'], label: string][] {
  return [
    ['department', msg('Sở, ban, ngành')],
    ['district', msg('UBND cấp huyện')],
    ['commune', msg('UBND xã, phường')],
    ['school', msg('Trường')],
    ['union', msg('Đoàn thể')],
    ['enterprise', msg('Doanh nghiệp')],
    ['other', msg('Khác')],
  ];
}
