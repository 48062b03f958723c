import type {Message} from '@ispeed-widgets/contract';

import type {Figure} from './reading/meaning.js';

type Speeds = {readonly [figure in Exclude<Figure, 'samples'>]?: number | undefined};

/** No samples and yet a speed, or samples and a speed of 0: one of the two is a slip. */
export function coverageContradictions(
  samples: number | undefined,
  speeds: Speeds,
): {readonly figure: Figure; readonly message: Message}[] {
  const all = ['download', 'upload', 'ping', 'jitter'] as const;
  if (!samples) return all.filter((key) => speeds[key]).map((figure) => ({figure, message: WITHOUT_SAMPLES}));
  return (['download', 'upload'] as const)
    .filter((key) => speeds[key] === 0)
    .map((figure) => ({figure, message: NO_SPEED}));
}

const WITHOUT_SAMPLES: Message = {
  vi: 'Có kết quả đo nhưng số mẫu trống hoặc bằng 0. Điền số mẫu, hoặc để trống ô này.',
  en: 'There is a result, but the samples are blank or 0. Fill in the samples, or leave this cell blank.',
};
const NO_SPEED: Message = {
  vi: '0 Mbps không phải là kết quả đo. Để trống nếu không có số liệu.',
  en: '0 Mbps is not a result. Leave the cell blank if there is no figure.',
};
