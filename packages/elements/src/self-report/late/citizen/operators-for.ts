import type {Campaign} from '@ispeed-widgets/contract/page';

/** The operators that a campaign names for a network; 5G is the mobile ones'. Empty while none is chosen. */
export function operatorsFor(network: string, {operators}: Campaign): readonly string[] {
  if (network === '') return [];
  return (network === 'fixed' ? operators?.fixed : operators?.mobile) ?? [];
}
