import type {Network} from '@ispeed-widgets/contract';

/** How messages call a network. */
export const NETWORK_TITLES: Readonly<Record<Network, string>> = {
  fixed: 'mạng cố định',
  mobile: 'mạng di động',
  '5g': 'mạng 5G',
};

/** How messages call a month: "tháng 10/2026". @param month `YYYY-MM` */
export function monthTitle(month: string): string {
  return `tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`;
}
