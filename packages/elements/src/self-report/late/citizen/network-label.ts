import {msg} from '@lit/localize';
import type {Network} from '@ispeed-widgets/contract/page';

export const NETWORKS: readonly Network[] = ['fixed', 'mobile', '5g'];

/** A network as people know it. */
export function networkLabel(network: Network): string {
  switch (network) {
    case 'fixed':
      return msg('Băng rộng cố định (cáp quang, Wi-Fi)');
    case 'mobile':
      return msg('Băng rộng di động');
    case '5g':
      return msg('Di động 5G');
  }
}
