/** @typedef {import('./measure-sizes.mjs').Size} Size */

const group = (/** @type {number} */ bytes) => bytes.toLocaleString('en-US');

/**
 * The sizes as a table. 1 kB is 1,024 B.
 * @param {readonly Size[]} sizes
 */
export function sizeTable(sizes) {
  const line = (/** @type {string[]} */ [name = '', ...figures]) =>
    name.padEnd(16) + figures.map((figure) => figure.padStart(12)).join('');
  const rows = sizes.map(({name, bytes, budget, files}) =>
    line([name, (bytes / 1024).toFixed(2), group(bytes), group(budget), String(files.length)]),
  );
  return [line(['brotli-11', 'kB', 'bytes', 'budget', 'files']), ...rows].join('\n');
}

/**
 * One line for each size over its budget: by how much, and what to do.
 * @param {readonly Size[]} sizes
 */
export function overruns(sizes) {
  return sizes
    .filter(({bytes, budget}) => bytes > budget)
    .map(
      ({name, bytes, budget}) =>
        `${name} is ${group(bytes - budget)} B over ${group(budget)}. Trim, or raise it and say why in CHANGELOG.`,
    );
}
