import {msg} from '@lit/localize';
import {isCode, normalizeCode} from '@ispeed-widgets/contract/page';

/** What is wrong with an access code as typed; undefined if its check character fits. */
export function accessCodeFault(typed: string): string | undefined {
  if (typed.trim() === '') return msg('Nhập mã truy cập của đơn vị.');
  return isCode(normalizeCode(typed))
    ? undefined
    : msg('Mã có ký tự sai hoặc thiếu. Hãy so lại từng ký tự với mã đã được cấp.');
}
