import {msg} from '@lit/localize';
import type {CoverageSeries} from '@ispeed-widgets/contract/page';

/** Name of a network, as a sentence goes on after "mạng". */
export function networkName(network: CoverageSeries['network']): string {
  return {fixed: msg('cố định'), mobile: msg('di động'), '5g': '5G'}[network];
}
