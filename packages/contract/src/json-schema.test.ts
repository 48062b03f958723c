import * as fc from 'fast-check';
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import * as z from 'zod';

import {DOCUMENT_KINDS} from './testing/document-kinds.js';
import {damaged, damages} from './testing/damage.js';
import {checkDocument} from './zod-issues.js';

type Schema = z.core.JSONSchema.JSONSchema;

/** What the file of a kind says, as anybody reads it who has no zod schema of ours. */
function schemaFile(name: string): Schema {
  return JSON.parse(
    readFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as Schema;
}

/** Every property of a schema by its path, lists and alternatives included. */
function propertiesOf(schema: Schema, path = ''): [string, Schema][] {
  const inside = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), schema.items].filter(isSchema);
  const own = Object.entries(schema.properties ?? {}).filter((entry): entry is [string, Schema] =>
    isSchema(entry[1]),
  );
  return [
    ...own.flatMap(([name, property]): [string, Schema][] => [
      [`${path}/${name}`, property],
      ...propertiesOf(property, `${path}/${name}`),
    ]),
    ...inside.flatMap((part) => propertiesOf(part, path)),
  ];
}

function isSchema(part: unknown): part is Schema {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** Damage that every JSON Schema validator sees: a wrong version, a wrong type, a field that is missing. */
const SHAPE_DAMAGE: ((document: Record<string, unknown>, required: string) => unknown)[] = [
  (document, required) => ({...document, [required]: 7.5}),
  (document, required) => Object.fromEntries(Object.entries(document).filter(([name]) => name !== required)),
  (document) => [document],
  () => null,
];

describe.each(DOCUMENT_KINDS)('the JSON Schema file of $name', ({name, valid, schema}) => {
  const file = schemaFile(name);
  const fromFile = z.fromJSONSchema(file);

  it('takes every valid document', () => {
    const property = fc.property(valid, (document) => {
      const received = JSON.parse(JSON.stringify(document)) as unknown;
      expect(fromFile.safeParse(received).error).toBeUndefined();
    });
    fc.assert(property, {seed: 20261122, numRuns: 100, includeErrorInReport: true});
  });

  it('refuses damage to the shape', () => {
    const required = file.oneOf?.[0]?.required ?? file.required ?? [];
    const property = fc.property(
      valid,
      fc.constantFrom(...SHAPE_DAMAGE),
      fc.nat(),
      (document, damage, pick) => {
        const fields = required.filter((field) => field in document);
        expect(fromFile.safeParse(damage({...document}, fields[pick % fields.length]!)).success).toBe(false);
      },
    );
    fc.assert(property, {seed: 20261122, numRuns: 100, includeErrorInReport: true});
  });

  it('never refuses what the contract takes', () => {
    const property = fc.property(valid, damages, (document, list) => {
      const value = damaged(document, list);
      if (checkDocument(schema, value).ok) expect(fromFile.safeParse(value).error).toBeUndefined();
    });
    fc.assert(property, {seed: 20261122, numRuns: 250, includeErrorInReport: true});
  });

  it('describes every field', () => {
    const properties = propertiesOf(file);
    expect(properties.length).toBeGreaterThan(2);
    expect(
      properties.filter(([, property]) => !/\.$/.test(property.description ?? '')).map(([path]) => path),
    ).toEqual([]);
  });

  it('names the unit of every speed, time and size', () => {
    const units: [RegExp, RegExp][] = [
      [/\/(mbps|upload)$|\/(rows|measurement)\/download$/, /Mbps/],
      [/\/(ping|jitter)$/, /ms\b/],
      [/\/(width|height)$/, /px/],
      [/Days$/, /^Days/],
      [/\/(samples|nearFrom|ratedFrom)$/, /[Ss]amples/],
      [/\/(total|installed|measured)$/, /People|how many|installed/],
      [/\/totals\/(communes|rated)$/, /^Communes/],
    ];
    for (const [path, {description}] of propertiesOf(file)) {
      for (const [field, unit] of units) if (field.test(path)) expect(description, path).toMatch(unit);
    }
  });
});
