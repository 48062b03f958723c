import type {Campaign} from '@ispeed-widgets/contract';

/** Operators as VNNIC's statistics name them. */
export const OPERATORS: Campaign['operators'] = {
  fixed: ['CMC Telecom', 'FPT Telecom', 'NETNAM', 'SCTV', 'VIETTEL', 'VNPT'],
  mobile: ['MOBIFONE', 'VIETTEL', 'VNPT', 'Vietnamobile'],
};
