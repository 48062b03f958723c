import {msg} from '@lit/localize';
import type {Organization} from '@ispeed-widgets/contract/page';
import {html, type TemplateResult} from 'lit';

import {type FormState, option} from './field.js';

const KINDS: readonly Organization['kind'][] = [
  'department',
  'district',
  'commune',
  'school',
  'union',
  'enterprise',
  'other',
];

/** The organisations to choose from, kind by kind, in the file's order. */
export function organizationOptions(form: FormState, organizations: readonly Organization[]): TemplateResult {
  return html`${option(form, 'organization', ['', msg('— Chọn đơn vị —')])}
  ${KINDS.map((kind) => {
    const ofKind = organizations.filter((organization) => organization.kind === kind);
    return ofKind.length > 0
      ? html`<optgroup label=${kindLabel(kind)}>
          ${ofKind.map(({id, name}) => option(form, 'organization', [id, name]))}
        </optgroup>`
      : '';
  })}`;
}

function kindLabel(kind: Organization['kind']): string {
  switch (kind) {
    case 'department':
      return msg('Sở, ban, ngành');
    case 'district':
      return msg('UBND cấp huyện');
    case 'commune':
      return msg('UBND xã, phường');
    case 'school':
      return msg('Trường');
    case 'union':
      return msg('Đoàn thể');
    case 'enterprise':
      return msg('Doanh nghiệp');
    case 'other':
      return msg('Khác');
  }
}
