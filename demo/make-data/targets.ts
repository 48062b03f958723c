import type {Network, Target} from '@ispeed-widgets/contract';

/**
 * 300 samples a month and commune: letter 5691/BTTTT-CVT of 31 December 2024, for fixed and mobile; for 5G, which
 * only the sample campaign has, it is an assumption. 40 Mbps: mean of 4G, by the end of 2025. No other target was
 * found in a readable source.
 */
export function targetOf(network: Network): Target {
  if (network !== 'mobile') return {network, samples: 300};
  return {
    network,
    samples: 300,
    download: {
      mbps: 40,
      statistic: 'mean',
      technology: '4G',
      by: '2025-12-31',
      source: {
        vi: 'Quyết định số 36/QĐ-TTg ngày 11/01/2024 của Thủ tướng Chính phủ',
        en: "The Prime Minister's Decision 36/QĐ-TTg of 11 January 2024",
      },
    },
  };
}
