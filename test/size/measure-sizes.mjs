import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

/**
 * What the element build says about itself, in dist/manifest.json. Paths are relative to dist.
 * @typedef {object} Manifest
 * @property {string} loader
 * @property {Record<string, {alone: string[], several: string[]}>} elements by tag name without `ispeed-`
 * @property {Record<string, string[]>} commune what comes besides where the page names a commune, by view
 * @property {Record<string, string[]>} late chunks that come after a person acts or scrolls
 */

/**
 * @typedef {object} Size
 * @property {string} name the widget, "all four", or "late: …"
 * @property {number} bytes brotli-11, each file compressed alone as a server sends it
 * @property {number} budget bytes
 * @property {string[]} files
 */

/**
 * First-view bytes, all that a page fetches before a person acts but for chart.js: of the loader, of each widget alone on a page (loader and its file), of all four together (a shared
 * chunk counts once), and of what comes late.
 * @param {string} dist folder of the built elements
 * @param {{firstView: Record<string, number>, late: Record<string, number>}} budgets bytes by name
 * @returns {Size[]}
 * @throws {Error} when nothing is built, or when build and budgets do not name the same things
 */
export function measureSizes(dist, budgets) {
  const {loader, elements, commune, late} = readManifest(dist);
  const firstViews = Object.entries(elements).map(([name, {alone}]) => [name, [loader, ...alone]]);
  /** @type {Record<string, string[]>} */
  const views = {loader: [loader], ...Object.fromEntries(firstViews)};
  views['all four'] = [loader, ...Object.values(elements).flatMap(({several}) => several)];
  for (const [name, files] of Object.entries(commune)) {
    if (views[name]) views[`${name} with code`] = [...views[name], ...files];
  }
  const size = (/** @type {string} */ name, /** @type {string[]} */ files, /** @type {number} */ budget) => {
    const unique = [...new Set(files)];
    return {
      name,
      files: unique,
      budget,
      bytes: unique.reduce((sum, file) => sum + brotliBytes(join(dist, file)), 0),
    };
  };
  return [
    ...pair(views, budgets.firstView).map(([name, files, budget]) => size(name, files, budget)),
    ...pair(late, budgets.late).map(([name, files, budget]) => size(`late: ${name}`, files, budget)),
  ];
}

/**
 * @param {string} dist
 * @returns {Manifest}
 */
function readManifest(dist) {
  const path = join(dist, 'manifest.json');
  if (!existsSync(path)) {
    throw new Error(
      `${path} không có: hãy chạy "npm run build" trước. / Nothing is built yet: run "npm run build".`,
    );
  }
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * Files and budget by name. A widget without a budget, or a budget without files, would go unnoticed for ever.
 * @param {Record<string, string[]>} files
 * @param {Record<string, number>} budgets
 * @returns {[string, string[], number][]}
 */
function pair(files, budgets) {
  const names = new Set([...Object.keys(files), ...Object.keys(budgets)]);
  return [...names].map((name) => {
    const [own, budget] = [files[name], budgets[name]];
    if (!own?.length) throw new Error(`budgets.json has "${name}", dist/manifest.json has no file for it.`);
    if (budget === undefined) throw new Error(`dist/manifest.json has "${name}", budgets.json has not.`);
    return [name, own, budget];
  });
}

function brotliBytes(/** @type {string} */ path) {
  return brotliCompressSync(readFileSync(path), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).byteLength;
}
