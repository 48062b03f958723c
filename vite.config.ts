import {transform} from 'esbuild';
import {readFileSync} from 'node:fs';
import {copyFile, writeFile} from 'node:fs/promises';
import literals from 'rollup-plugin-html-literals';
import type {Plugin} from 'vite';
import {defineConfig, type ViteUserConfig} from 'vitest/config';

import type {BuildManifest, LoaderManifest} from './packages/elements/src/embed/build-manifest.js';

const ELEMENTS = ['banner', 'install-guide', 'coverage-chart', 'self-report'];
const SOURCE = 'packages/elements/src';
const OUT = 'packages/elements/dist';
const {version} = JSON.parse(readFileSync('packages/elements/package.json', 'utf8')) as {version: string};

/**
 * Three ways to run: tests (vitest, default), `--mode elements` for the chunks a portal loads, and then
 * `--mode loader` for the one script that knows their names.
 */
export default defineConfig(({mode}): ViteUserConfig => {
  switch (mode) {
    case 'elements':
      return elements;
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
 * One file for what three or four elements need, a second for what banner and guide alone share: a request costs a
 * weak signal more than a few bytes, and the other two should not pay for store buttons. The words for a broken
 * contract and lit-localize's runtime come late.
 */
const SHARED = [
  {
    name: 'shared',
    priority: 2,
    minShareCount: 2,
    test: /elements\/src\/shared\/(?!home-commune|app-of|platform|referral-code|store-buttons)|contract\/src\/(calendar|deadline|duplicates|glance|issue|link-rule|max-depth|own-field|page-document\.|page-documents\/take-(campaign|places)|rules\/(campaign|places)|slug-rule|text-rules)|node_modules\/(lit|@lit\/reactive-element|@lit\/localize\/(lit-localize|init\/install|internal\/(default-msg|local|str-tag)))/,
  },
  {
    name: 'stores',
    priority: 1,
    minShareCount: 2,
    test: /elements\/src\/shared\/(app-of|platform|referral-code|store-buttons)/,
  },
];

const shared: ViteUserConfig = {
  define: {'process.env.NODE_ENV': '"production"'},
  resolve: {conditions: ['source', 'browser', 'production']},
  publicDir: false,
};

const elements: ViteUserConfig = {
  ...shared,
  plugins: [literals({include: ['**/packages/elements/src/**/*.ts']}), lowerToEs2020(), writeManifest()],
  build: {
    outDir: OUT,
    emptyOutDir: true,
    // Older targets defeat chart.js's tree-shaking; each chunk is lowered once it is whole.
    target: 'es2022',
    minify: false,
    modulePreload: false,
    lib: {
      entry: {
        ...Object.fromEntries(ELEMENTS.map((name) => [name, `${SOURCE}/${name}/define.ts`])),
        placeholders: `${SOURCE}/embed/placeholders.ts`,
      },
      formats: ['es'],
    },
    rolldownOptions: {
      // What an element shares with its own late part stays in its entry.
      preserveEntrySignatures: 'allow-extension',
      // lit-localize's runtime starts itself when it is loaded; a Vietnamese page must not load it at all.
      treeshake: {moduleSideEffects: [{test: /@lit\/localize/, sideEffects: false}]},
      output: {
        entryFileNames: 'chunks/[name]-[hash:6].js',
        chunkFileNames: 'chunks/[name]-[hash:6].js',
        minify: MINIFY,
        codeSplitting: {groups: SHARED},
      },
    },
  },
};

function loader(): ViteUserConfig {
  const {elements, locales, placeholders} = JSON.parse(readFileSync(`${OUT}/manifest.json`, 'utf8')) as BuildManifest;
  const wanted: LoaderManifest = {
    version,
    elements: Object.fromEntries(Object.entries(elements).map(([name, {entry, chunks}]) => [name, [entry, ...chunks]])),
    locales,
    placeholders,
  };
  return {
    ...shared,
    plugins: [lowerToEs2020()],
    define: {...shared.define, BUILD_MANIFEST: JSON.stringify(wanted)},
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: 'es2020',
      minify: false,
      lib: {entry: `${SOURCE}/embed/loader.ts`, formats: ['iife'], name: 'loader', fileName: () => 'ispeed.js'},
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
        const privates = {'class-private-field': true, 'class-private-method': true, 'class-private-accessor': true};
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
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const byName = new Map(chunks.map((chunk) => [chunk.name, chunk]));
      const importsOf = (file: string, seen = new Set<string>()): Set<string> => {
        for (const name of chunks.find(({fileName}) => fileName === file)?.imports ?? []) {
          if (!seen.has(name)) importsOf(name, seen.add(name));
        }
        return seen;
      };
      const lateOf = (file: string) => {
        const first = [file, ...importsOf(file)];
        const starts = chunks.find(({fileName}) => fileName === file)?.dynamicImports ?? [];
        return [...new Set(starts.flatMap((start) => [start, ...importsOf(start)]))].filter(
          (name) => !first.includes(name),
        );
      };
      const entryOf = (name: string) => byName.get(name)!.fileName;
      const manifest: BuildManifest = {
        version,
        loader: 'ispeed.js',
        elements: Object.fromEntries(
          ELEMENTS.map((name) => [name, {entry: entryOf(name), chunks: [...importsOf(entryOf(name))]}]),
        ),
        placeholders: entryOf('placeholders'),
        locales: {en: entryOf('locale-runtime')},
        late: {chart: lateOf(entryOf('coverage-chart')), form: lateOf(entryOf('self-report'))},
      };
      await writeFile(`${OUT}/manifest.json`, JSON.stringify(manifest, null, 2));
      await copyFile(`${SOURCE}/embed/ispeed.css`, `${OUT}/ispeed.css`);
    },
  };
}
