import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {cruise, type ICruiseResult} from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

const CONFIG = join(import.meta.dirname, '../../.dependency-cruiser.cjs');
const ELEMENTS = 'packages/elements/src';
const CONTRACT = 'packages/contract/src';

/** One forbidden import for each rule: `[rule, importing file, import statement]`. */
const FORBIDDEN = [
  ['no-circle', `${CONTRACT}/a.ts`, `export type * from './b.js'`],
  ['no-missing-module', `${CONTRACT}/missing.ts`, `import './nowhere.js'`],
  ['contract-imports-no-other-room', `${CONTRACT}/up.ts`, `import '../../data-tools/src/index.js'`],
  ['data-tools-imports-contract', 'packages/data-tools/src/up.ts', `import '../../collector/src/index.js'`],
  [
    'collector-imports-contract-and-data-tools',
    'packages/collector/src/side.ts',
    `import '../../elements/src/shared/today.js'`,
  ],
  [
    'builder-imports-contract-and-data-tools',
    'packages/builder/src/side.ts',
    `import '../../collector/src/index.js'`,
  ],
  ['elements-imports-contract', `${ELEMENTS}/shared/tools.ts`, `import '../../../data-tools/src/index.js'`],
  ['elements-take-the-page-entry', `${ELEMENTS}/shared/zod-entry.ts`, `import '@ispeed-widgets/contract'`],
  ['elements-without-zod', `${ELEMENTS}/shared/zod.ts`, `import type * as z from 'zod'`],
  ['page-entry-without-zod', `${CONTRACT}/checks.ts`, `import {shape} from './documents/campaign.js'`],
  ['contract-knows-no-platform', `${CONTRACT}/files.ts`, `import 'node:fs'`],
  ['contract-knows-zod-only', `${CONTRACT}/view.ts`, `import 'chart.js'`],
  ['elements-know-no-node', `${ELEMENTS}/shared/files.ts`, `import 'node:fs'`],
  [
    'an-element-knows-no-other',
    `${ELEMENTS}/banner/other.ts`,
    `import type {Chart} from '../coverage-chart/chart.js'`,
  ],
  ['shared-knows-no-element', `${ELEMENTS}/shared/up.ts`, `import '../banner/banner.js'`],
  ['an-element-knows-no-loader', `${ELEMENTS}/banner/loader.ts`, `import '../embed/ispeed.js'`],
  ['loader-takes-elements-lazily', `${ELEMENTS}/embed/eager.ts`, `import '../banner/banner.js'`],
  ['chart-comes-late', `${ELEMENTS}/banner/chart.ts`, `import 'chart.js'`],
  ['packages-stand-alone', 'packages/collector/src/demo.ts', `import '../../../demo/serve.js'`],
  ['tests-beside-the-source-use-helpers-only', `${CONTRACT}/a.test.ts`, `import '../../../demo/serve.js'`],
  ['nothing-imports-a-test', `${CONTRACT}/uses-test.ts`, `import './a.test.js'`],
  ['only-tests-use-test-libraries', `${CONTRACT}/tested.ts`, `import 'vitest'`],
  ['declared-dependencies-only', 'packages/collector/src/undeclared.ts', `import 'chart.js'`],
] as const;

/** Every way between rooms that the house allows. */
const ALLOWED = {
  [`${CONTRACT}/index.ts`]: `export * from './documents/campaign.js'`,
  [`${CONTRACT}/page.ts`]: `export type * from './documents/campaign.js'`,
  [`${CONTRACT}/documents/campaign.ts`]: `import 'zod'; export const shape = 1; export type Campaign = 1`,
  [`${CONTRACT}/b.ts`]: `export type * from './documents/campaign.js'`,
  'packages/data-tools/src/index.ts': `import '@ispeed-widgets/contract'`,
  'packages/collector/src/index.ts': `import '@ispeed-widgets/contract'; import '../../data-tools/src/index.js'; import 'node:fs'`,
  [`${ELEMENTS}/shared/today.ts`]: `import '@ispeed-widgets/contract/page'`,
  [`${ELEMENTS}/banner/banner.ts`]: `import '../shared/today.js'`,
  [`${ELEMENTS}/banner/banner.test.ts`]: `import '../../../../test/helpers/console.js'; import 'vitest'`,
  [`${ELEMENTS}/coverage-chart/chart.ts`]: `import 'chart.js'; export type Chart = 1`,
  [`${ELEMENTS}/embed/ispeed.ts`]: `void import('../banner/banner.js')`,
  'test/helpers/console.ts': '',
  'demo/serve.ts': `import '../packages/collector/src/index.js'`,
};

/** What npm would have put there. */
const INSTALLED = {
  'tsconfig.eslint.json': '{}',
  'package.json': '{}',
  'packages/contract/package.json': JSON.stringify({
    name: '@ispeed-widgets/contract',
    exports: {'.': {source: './src/index.ts'}, './page': {source: './src/page.ts'}},
    dependencies: {zod: '*'},
  }),
  'packages/elements/package.json': '{"dependencies": {"chart.js": "*"}}',
  'packages/collector/package.json': '{}',
  ...Object.fromEntries(
    ['zod', 'chart.js', 'vitest'].flatMap((name) => [
      [`node_modules/${name}/package.json`, `{"name": "${name}", "main": "index.js"}`],
      [`node_modules/${name}/index.js`, ''],
    ]),
  ),
};

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'ispeed-rooms-'));
  furnish({...INSTALLED, ...ALLOWED});
  mkdirSync(join(house, 'node_modules/@ispeed-widgets'));
  symlinkSync(
    join(house, 'packages/contract'),
    join(house, 'node_modules/@ispeed-widgets/contract'),
    'junction',
  );
});

afterEach(() => rmSync(house, {recursive: true}));

describe('the import rule', () => {
  it('lets pass every way that the house allows', async () => {
    expect(await violations()).toEqual([]);
  });

  it('names every forbidden import, one kind a rule', async () => {
    furnish(Object.fromEntries(FORBIDDEN.map(([, file, statement]) => [file, statement])));
    furnish({[`${CONTRACT}/b.ts`]: `export type * from './a.js'`});
    expect(await violations()).toEqual(
      expect.arrayContaining(FORBIDDEN.map(([rule, file]) => `${rule}: ${file}`)),
    );
  });

  it('has a negative control for each of its rules', async () => {
    const {forbidden = []} = await extractDepcruiseOptions(CONFIG).then(({ruleSet}) => ruleSet ?? {});
    expect(forbidden.map(({name}) => name).sort()).toEqual(FORBIDDEN.map(([rule]) => rule).sort());
  });
});

function furnish(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), {recursive: true});
    writeFileSync(join(house, path), text);
  }
}

async function violations(): Promise<string[]> {
  const options = await extractDepcruiseOptions(CONFIG);
  const {output} = await cruise(['packages', 'test', 'demo'], {...options, baseDir: house});
  return (output as ICruiseResult).summary.violations.map(({rule, from}) => `${rule.name}: ${from}`);
}
