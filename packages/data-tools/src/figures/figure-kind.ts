/** What a column of figures holds. */
export interface FigureKind {
  /** A count is whole; a decimal may have a fraction. */
  readonly kind: 'count' | 'decimal';
  /** Above it a figure is a slip, not a measurement. */
  readonly max: number;
  /** What may stand behind the figure in its cell. */
  readonly unit?: 'Mbps' | 'ms' | 'mẫu';
}

/**
 * The figures of a month. The limits are ours: no home line or phone measures above 10 Gbps, the fastest port in a
 * modem; an answer after ten seconds is none; ten million samples are more than a province's people.
 */
export const FIGURE_KINDS = {
  samples: {kind: 'count', max: 10_000_000, unit: 'mẫu'},
  download: {kind: 'decimal', max: 10_000, unit: 'Mbps'},
  upload: {kind: 'decimal', max: 10_000, unit: 'Mbps'},
  ping: {kind: 'decimal', max: 10_000, unit: 'ms'},
  jitter: {kind: 'decimal', max: 10_000, unit: 'ms'},
} as const satisfies Readonly<Record<string, FigureKind>>;
