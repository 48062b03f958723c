import {type CoverageSeries, coverageDocument} from '@ispeed-widgets/contract/page';

import {loadDocument} from '../../shared/load-document.js';

/** A province as the index of the nation names it, with an absolute link. */
export interface ProvinceLink {
  readonly code: string;
  readonly name: string;
  /** Absolute URL of the province's own index. */
  readonly coverage: string;
}

/** What is known of a province: its own series, or that they could not be read; neither while they are under way. */
export interface ProvinceFigures extends ProvinceLink {
  readonly series?: readonly CoverageSeries[];
  readonly failed?: boolean;
}

/** Reads a province's own index, which alone says its totals; never rejects. */
export function loadProvince(link: ProvinceLink): Promise<ProvinceFigures> {
  return loadDocument(link.coverage, coverageDocument).then(
    ({series}) => ({...link, series}),
    () => ({...link, failed: true}),
  );
}
