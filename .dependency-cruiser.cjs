/**
 * Who may import whom (see CONTRIBUTING): builder and collector → data-tools and contract, data-tools → contract,
 * elements → the contract's page entry. Type-only imports count like any other.
 */

/** Tests, and what only they use: generators of documents and the like, in a folder `testing`. */
const TEST_FILE = '(\\.(test|browser)|/testing/.*)\\.ts$';
const FOUR = 'banner|install-guide|coverage-chart|self-report';

/** A room of packages/ may import only the rooms named. */
const room = (name, allowed) => ({
  name: `${name}-imports-${allowed.join('-and-') || 'no-other-room'}`,
  severity: 'error',
  from: {path: `^packages/${name}/`},
  to: {path: '^packages/', pathNot: `^packages/(${[name, ...allowed].join('|')})/`},
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {name: 'no-circle', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'no-missing-module',
      comment: 'The command lines start what the build makes; nothing needs to be built for this check.',
      severity: 'error',
      from: {},
      to: {couldNotResolve: true, pathNot: '/dist/'},
    },

    room('contract', []),
    room('data-tools', ['contract']),
    room('collector', ['contract', 'data-tools']),
    room('builder', ['contract', 'data-tools']),
    room('elements', ['contract']),
    {
      name: 'elements-take-the-page-entry',
      comment: 'Only @ispeed-widgets/contract/page is small enough for a page: the other entry brings zod.',
      severity: 'error',
      from: {path: '^packages/elements/', pathNot: TEST_FILE},
      to: {path: '^packages/contract/', pathNot: '^packages/contract/src/page\\.ts$'},
    },
    {
      name: 'elements-without-zod',
      severity: 'error',
      from: {path: '^packages/elements/', pathNot: TEST_FILE},
      to: {path: ['^zod(/|$)', 'node_modules/zod/']},
    },
    {
      name: 'page-entry-without-zod',
      comment: "What the page entry re-exports knows the schemas' types, never the schemas.",
      severity: 'error',
      from: {
        path: '^packages/contract/src/',
        pathNot: [
          '^packages/contract/src/documents/',
          '^packages/contract/src/(index|primitives|schemas|zod-issues)\\.ts$',
          TEST_FILE,
        ],
      },
      to: {
        path: [
          'node_modules/zod/',
          '^packages/contract/src/documents/',
          '^packages/contract/src/(primitives|schemas|zod-issues)\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'contract-knows-no-platform',
      comment: 'The contract runs in pages, servers and tools alike.',
      severity: 'error',
      from: {path: '^packages/contract/src/', pathNot: TEST_FILE},
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'contract-knows-zod-only',
      severity: 'error',
      from: {path: '^packages/contract/src/', pathNot: TEST_FILE},
      to: {path: 'node_modules/', pathNot: 'node_modules/zod/'},
    },
    {
      name: 'elements-know-no-node',
      severity: 'error',
      from: {path: '^packages/elements/src/', pathNot: TEST_FILE},
      to: {dependencyTypes: ['core']},
    },

    {
      name: 'an-element-knows-no-other',
      severity: 'error',
      from: {path: `^packages/elements/src/(${FOUR})/`},
      to: {path: `^packages/elements/src/(${FOUR})/`, pathNot: '^packages/elements/src/$1/'},
    },
    {
      name: 'shared-knows-no-element',
      severity: 'error',
      from: {path: '^packages/elements/src/shared/', pathNot: TEST_FILE},
      to: {path: `^packages/elements/src/(${FOUR}|embed)/`},
    },
    {
      name: 'an-element-knows-no-loader',
      severity: 'error',
      from: {path: `^packages/elements/src/(${FOUR})/`, pathNot: TEST_FILE},
      to: {path: '^packages/elements/src/embed/'},
    },
    {
      name: 'loader-takes-elements-lazily',
      comment: 'A page pays only for the elements it uses.',
      severity: 'error',
      from: {path: '^packages/elements/src/embed/', pathNot: TEST_FILE},
      to: {path: `^packages/elements/src/(${FOUR})/`, dynamic: false},
    },
    {
      name: 'chart-comes-late',
      comment: 'chart.js is larger than all four elements: only after the table shows.',
      severity: 'error',
      from: {path: '^packages/elements/src/(?!coverage-chart/)', pathNot: TEST_FILE},
      to: {path: 'node_modules/chart\\.js/'},
    },

    {
      name: 'packages-stand-alone',
      severity: 'error',
      from: {path: '^packages/', pathNot: TEST_FILE},
      to: {path: '^(demo|stories|test|\\.ci)/'},
    },
    {
      name: 'tests-beside-the-source-use-helpers-only',
      severity: 'error',
      from: {path: `^packages/.*${TEST_FILE}`},
      to: {path: '^(demo|stories|\\.ci|test)/', pathNot: '^test/(helpers|fixtures)/'},
    },
    {
      name: 'nothing-imports-a-test',
      severity: 'error',
      from: {pathNot: TEST_FILE},
      to: {path: TEST_FILE},
    },
    {
      name: 'only-tests-use-test-libraries',
      severity: 'error',
      from: {path: '^(packages|demo)/', pathNot: TEST_FILE},
      to: {path: 'node_modules/(vitest|@open-wc|@web|fast-check|axe-core|playwright-core)/'},
    },
    {
      name: 'declared-dependencies-only',
      comment: 'A package that uses what its package.json does not name breaks when installed alone.',
      severity: 'error',
      from: {path: '^packages/[^/]+/src/', pathNot: TEST_FILE},
      to: {dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], dependencyTypesNot: ['npm-peer']},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '^(packages/[^/]+/(dist|lib)|storybook-static)/'},
    moduleSystems: ['es6', 'cjs'],
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.eslint.json'},
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // Workspace packages resolve to their sources, so that a circle across packages is seen.
      conditionNames: ['source', 'import', 'node', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
