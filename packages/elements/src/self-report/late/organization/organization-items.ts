import {msg} from '@lit/localize';
import type {Organization} from '@ispeed-widgets/contract/page';

import type {ChoiceItem} from '../choice/choice-item.js';

/** The organisations to choose from, in the file's order, each with its kind. */
export function organizationItems(organizations: readonly Organization[]): ChoiceItem[] {
  const kinds = kindLabels();
  return organizations.map(({id, name, kind}) => ({value: id, label: name, note: kinds[kind]}));
}

function kindLabels(): Record<Organization['kind'], string> {
  return {
    department: msg('Sở, ban, ngành'),
    district: msg('UBND cấp huyện'),
    commune: msg('UBND xã, phường'),
    school: msg('Trường'),
    union: msg('Đoàn thể'),
    enterprise: msg('Doanh nghiệp'),
    other: msg('Khác'),
  };
}
