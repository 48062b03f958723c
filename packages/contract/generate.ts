/**
 * Writes what follows from the zod schemas: `schema/*.schema.json` for editors and other languages, and from
 * those the page's readers in `src/readers/`. With `--check` it writes nothing and fails if anything is stale.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import * as prettier from 'prettier';
import * as z from 'zod';

import {campaignShape} from './src/documents/campaign.js';
import {coverageRowsShape, coverageShape} from './src/documents/coverage.js';
import {embedParametersShape} from './src/documents/embed-parameters.js';
import {organizationsShape} from './src/documents/organizations.js';
import {placesShape} from './src/documents/places.js';
import {receiptShape, reportShape} from './src/documents/report.js';
import {LINK_LENGTH} from './src/link-rule.js';

interface Entry {
  readonly name: string;
  readonly shape: z.ZodType;
  /** Type in `documents/` and rules in `rules/`, by module. */
  readonly type: string;
  readonly module: string;
  readonly rules?: string;
}

const ENTRIES: Entry[] = [
  {name: 'campaign', shape: campaignShape, type: 'Campaign', module: 'campaign', rules: 'campaignRules'},
  {name: 'places', shape: placesShape, type: 'Places', module: 'places', rules: 'placesRules'},
  {
    name: 'organizations',
    shape: organizationsShape,
    type: 'Organizations',
    module: 'organizations',
    rules: 'organizationsRules',
  },
  {name: 'coverage', shape: coverageShape, type: 'Coverage', module: 'coverage', rules: 'coverageRules'},
  {
    name: 'coverage-rows',
    shape: coverageRowsShape,
    type: 'CoverageRows',
    module: 'coverage',
    rules: 'coverageRowsRules',
  },
  {name: 'report', shape: reportShape, type: 'Report', module: 'report', rules: 'reportRules'},
  {name: 'receipt', shape: receiptShape, type: 'Receipt', module: 'report'},
  {
    name: 'embed-parameters',
    shape: embedParametersShape,
    type: 'EmbedParameters',
    module: 'embed-parameters',
  },
];

/** What pages take at a glance, from files and from addresses; reports and receipts are neither. */
const TAKEN = ENTRIES.filter(({name}) => name !== 'report' && name !== 'receipt');

/** The parts of JSON Schema 2020-12 that the contract uses. */
interface JsonSchema {
  type?: string;
  const?: string;
  enum?: string[];
  format?: string;
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

const FORMATS: Record<string, {check: string; takesMax?: true}> = {
  line: {check: 'line', takesMax: true},
  prose: {check: 'prose', takesMax: true},
  link: {check: 'link', takesMax: true},
  date: {check: 'date'},
  'date-time': {check: 'dateTime'},
  month: {check: 'month'},
  slug: {check: 'slug'},
};

/** The call of `checks.ts` that says what a JSON Schema says. Collects the names it uses. */
function checkFor(schema: JsonSchema, used: Set<string>): string {
  const call = (name: string, ...args: string[]) => {
    used.add(name);
    return `${name}(${args.join(', ')})`;
  };
  const quote = (text: string) => JSON.stringify(text);
  if (schema.const !== undefined) return call('choice', quote(schema.const));
  if (schema.enum) return call('choice', ...schema.enum.map(quote));
  if (schema.anyOf) return call('localized', checkFor(schema.anyOf[0]!, used));
  if (schema.oneOf) {
    const field = 'audience';
    const branches = schema.oneOf.map(
      (branch) => `${quote(branch.properties![field]!.const!)}: ${checkFor(branch, used)}`,
    );
    return call('variant', quote(field), `{${branches.join(', ')}}`);
  }
  switch (schema.type) {
    case 'boolean':
      used.add('boolean');
      return 'boolean';
    case 'integer':
    case 'number': {
      const whole = schema.type === 'integer' ? ['true'] : [];
      return call('number', String(schema.minimum), String(schema.maximum), ...whole);
    }
    case 'array':
      return call(
        'array',
        checkFor(schema.items!, used),
        String(schema.minItems ?? 0),
        String(schema.maxItems),
      );
    case 'object': {
      const fields = Object.entries(schema.properties!).map(
        ([name, field]) =>
          `'${name}${schema.required?.includes(name) ? '' : '?'}': ` +
          (name === 'contract' ? call('contract', quote(field.const!)) : checkFor(field, used)),
      );
      const strict = schema.additionalProperties === false ? ['true'] : [];
      return call('object', `{${fields.join(', ')}}`, ...strict);
    }
    case 'string':
      return stringCheck(schema, call, used);
    default:
      throw new Error(`No check for ${JSON.stringify(schema)}`);
  }
}

function stringCheck(
  schema: JsonSchema,
  call: (name: string, ...args: string[]) => string,
  used: Set<string>,
): string {
  const max = schema.maxLength === undefined ? [] : [String(schema.maxLength)];
  const format = schema.format === undefined ? undefined : FORMATS[schema.format];
  if (format?.takesMax) return call(format.check, ...max);
  if (format) {
    used.add(format.check);
    return format.check;
  }
  if (schema.pattern) return call('pattern', JSON.stringify(schema.pattern), ...max);
  return call('string', ...max);
}

function readerModule({name, type, module, rules}: Entry, schema: JsonSchema): string {
  const used = new Set<string>();
  const shape = checkFor(schema, used);
  const title = type.replace(/^./, (letter) => letter.toLowerCase());
  return [
    `// Generated from schema/${name}.schema.json by \`npm run contract\`; do not edit.`,
    `import {${[...used].sort().join(', ')}} from '../checks.js';`,
    `import type {${type}} from '../documents/${module}.js';`,
    `import {reader} from '../reader.js';`,
    rules ? `import {${rules}} from '../rules/${module}-rules.js';` : '',
    '',
    `/** Reads ${name}: what zod's \`${title}Schema\` takes, this takes, and nothing else. */`,
    `export const read${type} = /* @__PURE__ */ reader<${type}>(${shape}${rules ? `, ${rules}` : ''});`,
    '',
  ].join('\n');
}

function pageDocumentModule({name, type, module, rules}: Entry, schema: JsonSchema): string {
  const used = new Set<string>(['glance']);
  // Every link has the same limit, so a glance says it once; its mark of an optional field needs no quotes.
  const shape = checkFor(schema, used)
    .replaceAll(`link(${LINK_LENGTH})`, 'link')
    .replace(/'([\w-]+)\?'/g, "'$1$$'");
  const fits = rules?.replace('Rules', 'Fits');
  return [
    `// Generated from schema/${name}.schema.json by \`npm run contract\`; do not edit.`,
    `import type {${type}} from '../documents/${module}.js';`,
    `import {${[...used].sort().join(', ')}} from '../glance.js';`,
    `import type {PageDocument} from '../page-document.js';`,
    fits ? `import {${fits}} from '../rules/${module}-fits.js';` : '',
    '',
    `/** What a page takes as ${name}. */`,
    `export const ${documentName(type)}: PageDocument<${type}> = {`,
    `name: '${name}',`,
    `accepts: /* @__PURE__ */ glance<${type}>(${shape}${fits ? `, ${fits}` : ''}),`,
    '};',
    '',
  ].join('\n');
}

function documentName(type: string): string {
  return `${type.replace(/^./, (letter) => letter.toLowerCase())}Document`;
}

async function generate(): Promise<Map<string, string>> {
  const root = dirname(fileURLToPath(import.meta.url));
  const files = new Map<string, string>();
  const put = async (path: string, text: string) => {
    const options = await prettier.resolveConfig(`${root}/${path}`);
    files.set(`${root}/${path}`, await prettier.format(text, {...options, filepath: path}));
  };
  for (const entry of ENTRIES) {
    const schema = z.toJSONSchema(entry.shape, {io: 'input'}) as JsonSchema & object;
    // `$schema` in a document gives an editor completion and is itself allowed by every non-strict shape.
    await put(
      `schema/${entry.name}.schema.json`,
      JSON.stringify({...schema, $id: `${entry.name}.schema.json`, title: `${entry.name}/1`}),
    );
    await put(`src/readers/read-${entry.name}.ts`, readerModule(entry, schema));
    if (TAKEN.includes(entry))
      await put(`src/page-documents/take-${entry.name}.ts`, pageDocumentModule(entry, schema));
  }
  await put('src/readers/index.ts', indexOf('read', ENTRIES));
  await put('src/readers/readers-by-name.ts', readersByName());
  await put('src/page-documents/index.ts', indexOf('take', TAKEN));
  return files;
}

function readersByName(): string {
  return [
    '// Generated by `npm run contract`; do not edit.',
    ...TAKEN.map(({name, type}) => `import {read${type}} from './read-${name}.js';`),
    '',
    '/** The readers of what pages take, by name of the document: they say why a glance was a no. */',
    'export const READERS_BY_NAME = {',
    ...TAKEN.map(({name, type}) => `'${name}': read${type},`),
    '};',
    '',
  ].join('\n');
}

function indexOf(verb: string, entries: readonly Entry[]): string {
  const exports = entries.map(({name}) => `export * from './${verb}-${name}.js';`);
  return ['// Generated by `npm run contract`; do not edit.', ...exports, ''].join('\n');
}

const files = await generate();
const stale = [...files].filter(([path, text]) => {
  try {
    return readFileSync(path, 'utf8') !== text;
  } catch {
    return true;
  }
});
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is not what the schemas say. Run \`npm run contract\`.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text);
  }
  console.log(`${files.size} files follow the schemas, ${stale.length} written.`);
}
