import type {Figures} from './measure-page.js';

const COLUMNS: readonly (readonly [keyof Figures, string])[] = [
  ['mount', 'mount ms'],
  ['update', 'update ms'],
  ['hover', 'hover ms'],
  ['resize', 'resize ms'],
  ['heap', 'heap MB'],
  ['nodes', 'nodes'],
];

/** Medians as a table in Markdown; each figure with its ratio to the first row's. */
export function tableOf(entries: readonly (readonly [name: string, figures: readonly Figures[]])[]): string {
  const first = entries[0]![1];
  const rows = entries.map(([name, figures]) => {
    const cells = COLUMNS.map(([key]) => {
      const value = median(figures.map((one) => one[key]));
      const ratio = value / median(first.map((one) => one[key]));
      return `${value.toFixed(key === 'nodes' ? 0 : 1)}${figures === first ? '' : ` (${ratio.toFixed(1)}×)`}`;
    });
    return [name, ...cells];
  });
  const lines = [
    ['', ...COLUMNS.map(([, heading]) => heading)],
    COLUMNS.map(() => '---').concat('---'),
    ...rows,
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}
