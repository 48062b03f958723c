import {msg} from '@lit/localize';
import type {CoverageSeries} from '@ispeed-widgets/contract/page';

/** Name of a network, as a sentence goes on after "mạng". */
export function networkName(network: CoverageSeries['network']): string {
  switch (network) {
    case 'fixed':
      return msg('cố định');
    case 'mobile':
      return msg('di động');
    case '5g':
      return '5G';
  }
}
