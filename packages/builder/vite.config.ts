import {fileURLToPath} from 'node:url';

import literals from 'rollup-plugin-html-literals';
import {defineConfig} from 'vite';

/** The pages that are published, each an HTML file beside this one. */
const PAGES = ['index', 'kiem-tra', 'doi-bang', 'preview', 'preview-bare'];

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Static files that any web server can hold in any folder: every address is relative, no script or style is inline,
 * so they live under `script-src 'self'; style-src 'self'` as they are.
 */
export default defineConfig({
  root: at('.'),
  base: './',
  publicDir: false,
  plugins: [literals({include: ['**/packages/builder/src/**/*.ts']})],
  define: {'process.env.NODE_ENV': '"production"'},
  // Workspace packages from their sources.
  resolve: {conditions: ['source', 'browser', 'production']},
  build: {
    outDir: 'dist',
    target: 'es2022',
    // A data: address would need a wider policy.
    assetsInlineLimit: 0,
    // The reader of spreadsheets comes late, when a sheet is given; it is that large.
    chunkSizeWarningLimit: 600,
    modulePreload: {polyfill: false},
    rolldownOptions: {
      output: {chunkFileNames: 'assets/shared-[hash].js'},
      input: Object.fromEntries(PAGES.map((page) => [page, at(`${page}.html`)])),
    },
  },
});
