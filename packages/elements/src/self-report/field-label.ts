import {msg} from '@lit/localize';
import type {Campaign} from '@ispeed-widgets/contract/page';

import {textOf} from '../shared/locale.js';
import {type Column, columnLabel} from './group-counts.js';

/** Id of the access code's field. It has no name, so that no draft ever takes it up. */
export const ACCESS_CODE = 'access-code';

/**
 * What a field is called, in the form and in the list of errors. Names follow the report's JSON paths, with the
 * key of a group or task in the place of its index: `groups/students/total`.
 */
export function fieldLabel(name: string, campaign: Campaign): string {
  const [list, id, column] = name.split('/');
  if (list === 'groups') {
    const group = campaign.report?.groups.find((entry) => entry.id === id);
    return `${group ? textOf(group.name) : ''} – ${columnLabel(column as Column)}`;
  }
  return list === 'tasks' ? msg('Ghi chú') : plainLabel(name);
}

function plainLabel(name: string): string {
  switch (name) {
    case ACCESS_CODE:
      return msg('Mã truy cập');
    case 'organization':
      return msg('Đơn vị');
    case 'period':
      return msg('Tháng báo cáo');
    case 'communeCode':
      return msg('Xã, phường nơi đo');
    case 'network':
      return msg('Mạng đang dùng');
    case 'operator':
      return msg('Nhà mạng');
    case 'installed':
      return msg('Bạn đã cài ứng dụng i-Speed chưa?');
    case 'measurement/measuredOn':
      return msg('Ngày đo');
    case 'measurement/download':
      return msg('Tải xuống (Mbps)');
    case 'measurement/upload':
      return msg('Tải lên (Mbps)');
    case 'measurement/ping':
      return msg('Độ trễ (ms)');
    default:
      return msg('Sự đồng ý');
  }
}
