import {copyFileSync, readFileSync} from 'node:fs';
import literals from 'rollup-plugin-html-literals';
import type {Plugin} from 'vite';
import {defineConfig, type ViteUserConfig} from 'vitest/config';

import {buildId} from './packages/elements/build/build-id.js';
import {entryFirst} from './packages/elements/build/entry-first.js';
import {loaderConstants} from './packages/elements/build/loader-constants.js';
import {minifyLoader} from './packages/elements/build/minify-loader.js';
import {onePolicy} from './packages/elements/build/one-policy.js';
import {ownArrayFrom} from './packages/elements/build/own-array-from.js';
import {plainExports} from './packages/elements/build/plain-exports.js';
import {sealImports} from './packages/elements/build/seal-imports.js';
import {addAlone, addPlaceholders, writeSeveral} from './packages/elements/build/write-manifest.js';
import {zipInPage} from './packages/elements/build/zip-in-page.js';
import {minifyChunk} from './packages/elements/trim-lit/minify-chunk.js';
import {trimLit} from './packages/elements/trim-lit/trim-lit.js';

const SOURCE = 'packages/elements/src';
const OUT = 'packages/elements/dist';
const {version} = JSON.parse(readFileSync('packages/elements/package.json', 'utf8')) as {version: string};

/**
 * How to run: tests (vitest, default); `--mode elements` for the files of pages with several widgets, `--mode alone`
 * with ELEMENT=banner (and so on) for those with one, `--mode placeholders` for divs, links and the doctor's panel, and
 * then `--mode loader` for the script that knows their names. packages/elements/build.mjs runs them all.
 */
export default defineConfig(({mode}): ViteUserConfig => {
  const name = process.env['ELEMENT'] ?? '';
  switch (mode) {
    case 'elements':
      return elements();
    case 'alone':
      return alone(name);
    case 'placeholders':
      return placeholders();
    case 'loader':
      return loader();
    default:
      return tests;
  }
});

const tests: ViteUserConfig = {
  test: {
    include: [
      'packages/{contract,data-tools,collector,builder}/src/**/*.test.ts',
      'packages/elements/build/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    globalSetup: 'test/postgres/global-setup.ts',
    testTimeout: 30_000,
    // A browser, servers and a database may take a while to start on a busy machine.
    hookTimeout: 60_000,
    // Vitest leaves one core to itself; of two, that is half, while most of these tests wait for a browser or a disk.
    maxWorkers: 2,
  },
  // Node tests import workspace packages from their sources.
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source'], externalConditions: ['source']}},
};

const MINIFY = {compress: {target: 'es2020'}, mangle: true, codegen: {removeWhitespace: true}} as const;

/**
 * What two elements need is one file: a request costs a weak signal more than a few bytes. Not so what comes late:
 * the words for a broken contract, and lit-localize's runtime.
 */
const SHARED =
  /elements\/src\/shared\/(?!home-commune)|contract\/src\/(?!messages|reader|checks|findings|tree-rule|text-faults|issue|duplicates|rules\/\w+-rules)|node_modules\/(?!@lit\/localize\/(init\/runtime|internal\/(runtime|id|fnv|deferred)))/;

const shared: ViteUserConfig = {
  define: {'process.env.NODE_ENV': '"production"'},
  resolve: {conditions: ['source', 'browser', 'production']},
  publicDir: false,
};

/** The files of a page with several widgets, and what they share. Banner and guide come in one, see SEVERAL. */
function elements(): ViteUserConfig {
  return chunks({
    entry: {
      banner: `${SOURCE}/banner-and-guide.ts`,
      'coverage-chart': `${SOURCE}/coverage-chart/define.ts`,
      'self-report': `${SOURCE}/self-report/define.ts`,
    },
    folder: 'chunks',
    plugins: [onePolicy(), copyStyles(), writeSeveral(OUT, version)],
    groups: [{name: 'shared', minShareCount: 2, test: SHARED}],
  });
}

/** One widget and all it needs at first in one file: most pages have one, and one request is the fewest. */
function alone(name: string): ViteUserConfig {
  const entry = `${SOURCE}/${name}/define.ts`;
  return chunks({
    entry: {[name]: entry},
    folder: 'alone',
    plugins: [entryFirst(entry), onePolicy(), addAlone(OUT, name)],
  });
}

/** What is no widget shares nothing with them: it must not bring a Lit along. */
function placeholders(): ViteUserConfig {
  return chunks({
    entry: {placeholders: `${SOURCE}/embed/placeholders.ts`},
    folder: 'chunks',
    plugins: [addPlaceholders(OUT)],
  });
}

interface ChunkOptions {
  readonly entry: Record<string, string>;
  readonly folder: string;
  readonly plugins: Plugin[];
  readonly groups?: {name: string; minShareCount: number; test: RegExp}[];
}

function chunks({entry, folder, plugins, groups}: ChunkOptions): ViteUserConfig {
  const build = buildId();
  // Four builds put late files of one name into `alone`.
  const family = folder === 'alone' ? `${Object.keys(entry).join()}.` : '';
  return {
    ...shared,
    plugins: [
      trimLit(),
      ownArrayFrom(),
      zipInPage(),
      literals({include: ['**/packages/elements/src/**/*.ts'], exclude: ['**/palette.styles.ts']}),
      lowerTo('es2020'),
      plainExports(),
      sealImports(),
      ...plugins,
    ],
    build: {
      outDir: OUT,
      // The first of the builds.
      emptyOutDir: groups !== undefined,
      // Older targets defeat chart.js's tree-shaking; each chunk is lowered once it is whole.
      target: 'es2022',
      minify: false,
      modulePreload: false,
      lib: {entry, formats: ['es']},
      rolldownOptions: {
        // What an element shares with its own late part stays in its entry.
        preserveEntrySignatures: 'allow-extension',
        // lit-localize's runtime starts itself when it is loaded; a Vietnamese page must not load it at all.
        treeshake: {moduleSideEffects: [{test: /@lit\/localize/, sideEffects: false}]},
        output: {
          entryFileNames: `${folder}/[name]-${build}.js`,
          chunkFileNames: `${folder}/${family}[name]-${build}.js`,
          minify: MINIFY,
          codeSplitting: groups ? {groups} : true,
        },
      },
    },
  };
}

function loader(): ViteUserConfig {
  return {
    ...shared,
    plugins: [minifyLoader()],
    define: {...shared.define, ...loaderConstants(OUT)},
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: 'es2015',
      minify: false,
      lib: {
        entry: `${SOURCE}/embed/loader.ts`,
        formats: ['iife'],
        name: 'loader',
        fileName: () => 'ispeed.js',
      },
    },
  };
}

/** Syntax that old browsers know, and as few bytes as it gets. */
function lowerTo(target: 'es2015' | 'es2020'): Plugin {
  return {
    name: 'lower-syntax',
    renderChunk: {order: 'post', handler: async (code) => ({code: await minifyChunk(code, target)})},
  };
}

function copyStyles(): Plugin {
  return {
    name: 'copy-styles',
    writeBundle: () => copyFileSync(`${SOURCE}/embed/ispeed.css`, `${OUT}/ispeed.css`),
  };
}
