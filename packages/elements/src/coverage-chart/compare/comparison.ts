import type {CoverageSeries} from '@ispeed-widgets/contract/page';
import type {TemplateResult} from 'lit';

import type {CommuneFigures} from '../commune-figures.js';
import type {FigureCell} from '../downloads/figure-cell.js';

/** A column that a comparison adds to a file. */
export interface ComparedColumn {
  readonly heading: string;
  readonly cell: (commune: CommuneFigures) => FigureCell;
}

/** What the figures on show are compared with, and what this adds to each part of the chart. */
export interface Comparison {
  /** The other series: another month, network or operator. */
  readonly series: CoverageSeries;
  /** `So với tháng 9/2026`. */
  readonly heading: string;
  /** The commune's cell in the table: what the metric in view has more or less, or why nothing can be said. */
  readonly cell: (commune: CommuneFigures) => TemplateResult;
  /** A sentence on these communes together. */
  readonly summary: (communes: readonly CommuneFigures[]) => TemplateResult | string;
  /** What the table sorts by; undefined where nothing can be said. This and what follows is there once the other figures are. */
  readonly difference?: (commune: CommuneFigures) => number | undefined;
  /** A sentence on one of them, for its card. */
  readonly sentence?: (commune: CommuneFigures) => string;
  /** Lines about the other series, which travel with its figures. */
  readonly about?: readonly string[];
  /** The other figure and the difference, for files. */
  readonly columns?: readonly ComparedColumn[];
}
