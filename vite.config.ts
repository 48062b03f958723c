import {transform} from 'esbuild';
import {readFileSync} from 'node:fs';
import {copyFile, readFile, writeFile} from 'node:fs/promises';
import literals from 'rollup-plugin-html-literals';
import type {Plugin, Rolldown} from 'vite';
import {defineConfig, type ViteUserConfig} from 'vitest/config';

import {trimLit} from './packages/elements/trim-lit/trim-lit.js';
import type {BuildManifest, LoaderManifest} from './packages/elements/src/embed/build-manifest.js';

const ELEMENTS = ['banner', 'install-guide', 'coverage-chart', 'self-report'];
/** Those that show the referral code of the commune which a page names. */
const SHOW_CODE = ['banner', 'install-guide'];
const SOURCE = 'packages/elements/src';
const OUT = 'packages/elements/dist';
const {version} = JSON.parse(readFileSync('packages/elements/package.json', 'utf8')) as {version: string};

/**
 * How to run: tests (vitest, default); `--mode elements` for the files of pages with several widgets, `--mode alone`
 * with ELEMENT=banner (and so on) for those with one, and then `--mode loader` for the script that knows their names.
 */
export default defineConfig(({mode}): ViteUserConfig => {
  switch (mode) {
    case 'elements':
      return elements();
    case 'alone':
      return alone(process.env['ELEMENT'] ?? '');
    case 'loader':
      return loader();
    default:
      return tests;
  }
});

const tests: ViteUserConfig = {
  test: {
    include: ['packages/{contract,data-tools,collector,builder}/src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 30_000,
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
  /elements\/src\/shared\/(?!home-commune)|contract\/src\/(?!messages|reader|checks|findings|tree-rule|rules\/(coverage|organizations|report))|node_modules\/(?!@lit\/localize\/(init\/runtime|internal\/(runtime|id|fnv|deferred)))/;

const shared: ViteUserConfig = {
  define: {'process.env.NODE_ENV': '"production"'},
  resolve: {conditions: ['source', 'browser', 'production']},
  publicDir: false,
};

/** The files of a page with several widgets: an entry each, and what they share. */
function elements(): ViteUserConfig {
  const entries = Object.fromEntries(ELEMENTS.map((name) => [name, `${SOURCE}/${name}/define.ts`]));
  return chunks({
    entry: {...entries, placeholders: `${SOURCE}/embed/placeholders.ts`},
    folder: 'chunks',
    plugins: [writeManifest()],
    codeSplitting: {groups: [{name: 'shared', minShareCount: 2, test: SHARED}]},
  });
}

/** One widget and all it needs at first in one file: most pages have one, and one request is the fewest. */
function alone(name: string): ViteUserConfig {
  return chunks({
    entry: {[name]: `${SOURCE}/${name}/define.ts`},
    folder: 'alone',
    plugins: [addToManifest(name)],
    codeSplitting: true,
  });
}

interface ChunkOptions {
  readonly entry: Record<string, string>;
  readonly folder: string;
  readonly plugins: Plugin[];
  readonly codeSplitting: true | {groups: {name: string; minShareCount: number; test: RegExp}[]};
}

function chunks({entry, folder, plugins, codeSplitting}: ChunkOptions): ViteUserConfig {
  return {
    ...shared,
    plugins: [
      trimLit(),
      literals({include: ['**/packages/elements/src/**/*.ts'], exclude: ['**/palette.styles.ts']}),
      lowerToEs2020(),
      ...plugins,
    ],
    build: {
      outDir: OUT,
      emptyOutDir: folder === 'chunks',
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
          entryFileNames: `${folder}/[name]-[hash:6].js`,
          chunkFileNames: `${folder}/[name]-[hash:6].js`,
          minify: MINIFY,
          codeSplitting,
        },
      },
    },
  };
}

function loader(): ViteUserConfig {
  const {elements, locales, placeholders} = JSON.parse(
    readFileSync(`${OUT}/manifest.json`, 'utf8'),
  ) as BuildManifest;
  const wanted: LoaderManifest = {version, elements, locales, placeholders};
  return {
    ...shared,
    plugins: [lowerToEs2020()],
    define: {...shared.define, BUILD_MANIFEST: JSON.stringify(wanted)},
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: 'es2020',
      minify: false,
      lib: {
        entry: `${SOURCE}/embed/loader.ts`,
        formats: ['iife'],
        name: 'loader',
        fileName: () => 'ispeed.js',
      },
      rolldownOptions: {output: {minify: MINIFY}},
    },
  };
}

/**
 * Syntax of 2020, and private class members, which Chrome 84, Safari 15 and Firefox 90 know: lowered to WeakMaps
 * they would cost each element up to half a kilobyte.
 */
function lowerToEs2020(): Plugin {
  return {
    name: 'lower-to-es2020',
    renderChunk: {
      order: 'post',
      async handler(code) {
        const privates = {
          'class-private-field': true,
          'class-private-method': true,
          'class-private-accessor': true,
        };
        const options = {target: 'es2020', supported: privates, minify: true, legalComments: 'none'} as const;
        return {code: (await transform(code, options)).code};
      },
    },
  };
}

/** Tells the loader, the size check and the reader of a release which file brings what. */
function writeManifest(): Plugin {
  return {
    name: 'write-manifest',
    async writeBundle(_options, bundle) {
      const built = filesOf(bundle);
      const manifest: BuildManifest = {
        version,
        loader: 'ispeed.js',
        elements: Object.fromEntries(ELEMENTS.map((name) => [name, {alone: [], several: built.first(name)}])),
        placeholders: built.first('placeholders')[0]!,
        locales: {en: built.first('locale-runtime')[0]!},
        commune: {'all four': built.late('banner', ['load-referral-code'])},
        late: {
          chart: built.late('coverage-chart', ['ranking-drawing']),
          form: built.late('self-report', ['report-form', 'citizen-mode']),
        },
      };
      await writeFile(`${OUT}/manifest.json`, JSON.stringify(manifest, null, 2));
      await copyFile(`${SOURCE}/embed/ispeed.css`, `${OUT}/ispeed.css`);
    },
  };
}

/** The manifest of the several, made before, learns the files of the one. */
function addToManifest(name: string): Plugin {
  return {
    name: 'add-to-manifest',
    async writeBundle(_options, bundle) {
      const manifest = JSON.parse(await readFile(`${OUT}/manifest.json`, 'utf8')) as BuildManifest;
      const built = filesOf(bundle);
      const elements = {
        ...manifest.elements,
        [name]: {...manifest.elements[name]!, alone: built.first(name)},
      };
      const ofPlace = SHOW_CODE.includes(name) ? {[name]: built.late(name, ['load-referral-code'])} : {};
      const commune = {...manifest.commune, ...ofPlace};
      await writeFile(`${OUT}/manifest.json`, JSON.stringify({...manifest, elements, commune}, null, 2));
    },
  };
}

/** Which files a build made: what a chunk needs at first, itself in front, and what it brings later. */
function filesOf(bundle: Rolldown.OutputBundle) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const withImports = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const name of chunks.find(({fileName}) => fileName === file)?.imports ?? []) withImports(name, seen);
    return seen;
  };
  const named = (name: string) => {
    const chunk = chunks.find((one) => one.name === name);
    if (chunk === undefined) throw new Error(`The build made no ${name}`);
    return chunk;
  };
  return {
    first: (name: string): string[] => [...withImports(named(name).fileName)],
    late: (name: string, starts: string[]): string[] => {
      const first = withImports(named(name).fileName);
      const late = starts.flatMap((start) => [...withImports(named(start).fileName)]);
      return [...new Set(late)].filter((file) => !first.has(file));
    },
  };
}
