import type {Commune, Network} from '@ispeed-widgets/contract';

import {officeCsv} from './office-csv.js';
import {type SampleFigures, sampleFigures} from './sample-figures.js';

const NETWORK_WORDS: Readonly<Record<Network, string>> = {fixed: 'Cố định', mobile: 'Di động', '5g': '5G'};

/** A sample Phụ lục I as an office would write it: invented figures, a row a month, network and commune. */
export function annexOne(
  communes: readonly Commune[],
  periods: readonly string[],
  {networks}: {networks: readonly Network[]},
): string {
  const rows = periods.flatMap((period, age) =>
    networks.flatMap((network) =>
      communes.map((commune) => [
        ...placeCells(commune),
        officeMonth(period),
        NETWORK_WORDS[network],
        ...figureCells(sampleFigures(commune.code, network, {period, age})),
      ]),
    ),
  );
  return officeCsv(
    [
      'STT',
      ...placeHeadings(communes),
      'Tháng',
      'Mạng',
      'Số mẫu',
      'Tải xuống (Mbps)',
      'Tải lên (Mbps)',
      'Ping (ms)',
      'Jitter (ms)',
    ],
    rows.map((cells, index) => [String(index + 1), ...cells]),
  );
}

/** Since July 2025 there are no districts, and no column for them. */
export function placeHeadings(communes: readonly Commune[]): string[] {
  return ['Mã xã', 'Xã/Phường', ...(communes.some(({district}) => district) ? ['Quận/Huyện'] : [])];
}

export function placeCells({code, name, district}: Commune): string[] {
  return [code, name, ...(district === undefined ? [] : [district])];
}

/** `2026-10` → `10/2026`. */
function officeMonth(period: string): string {
  return `${period.slice(5)}/${period.slice(0, 4)}`;
}

function figureCells({samples, download, upload, ping, jitter}: SampleFigures): string[] {
  return [samples, download, upload, ping, jitter].map((figure) => String(figure ?? '').replace('.', ','));
}
