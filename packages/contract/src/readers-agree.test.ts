import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {array, contract, line, month, object, pattern} from './checks.js';
import {reader} from './reader.js';
import {readPlaces, readReport} from './readers/index.js';
import {placesSchema, reportSchema} from './schemas.js';
import {compareVerdicts} from './testing/compare-verdicts.js';
import {damaged, damages} from './testing/damage.js';
import {DOCUMENT_KINDS, type DocumentKind} from './testing/document-kinds.js';
import {places} from './testing/places-arbitraries.js';
import {report} from './testing/report-arbitraries.js';

/** fast-check prints the seed of a failure; put it here to meet it again. */
const SEED = 20261122;
const RUNS = 2000;

/** Runs the comparison on damaged documents and counts the verdicts; throws at the first difference. */
function compareDamaged(kind: Pick<DocumentKind, 'valid' | 'schema' | 'read' | 'accepts'>) {
  const seen = {accepted: 0, refused: 0, codes: new Set<string>()};
  const property = fc.property(kind.valid, damages, (document, list) => {
    const {accepted, codes, difference} = compareVerdicts(kind, damaged(document, list));
    if (difference !== undefined) throw new Error(difference);
    seen[accepted ? 'accepted' : 'refused']++;
    for (const code of codes) seen.codes.add(code);
  });
  fc.assert(property, {seed: SEED, numRuns: RUNS, includeErrorInReport: true});
  return seen;
}

describe.each(DOCUMENT_KINDS)('readers agree with zod: $name', (kind) => {
  it('accepts every valid document in both', () => {
    const property = fc.property(kind.valid, (document) => {
      expect(compareVerdicts(kind, document)).toEqual({accepted: true, codes: []});
    });
    fc.assert(property, {seed: SEED, numRuns: 200});
  });

  it('gives one verdict on 2,000 damaged documents', () => {
    const {accepted, refused, codes} = compareDamaged(kind);
    // Neither check may pass this by always saying the same, nor the damage by never reaching a rule.
    expect(accepted).toBeGreaterThan(RUNS / 20);
    expect(refused).toBeGreaterThan(RUNS / 5);
    expect([...codes]).toEqual(expect.arrayContaining(['type', 'required', 'too-deep', ...kind.rules]));
  });
});

describe('the comparison catches a wrong reader', () => {
  it('that forgets the rules between fields', () => {
    const withoutRules = reader<unknown>(
      object({
        contract: contract('places/1'),
        structure: month,
        province: object({code: pattern('^\\d{2}$'), name: line(100)}),
        communes: array(
          object({
            code: pattern('^\\d{5}$'),
            name: line(100),
            'district?': line(100),
            'referralCode?': line(64),
          }),
          1,
          20_000,
        ),
      }),
    );
    expect(() => compareDamaged({valid: places, schema: placesSchema, read: withoutRules})).toThrow(
      /reader: accepts/,
    );
  });

  it('that takes at a glance what zod refuses', () => {
    const accepts = (value: unknown) => typeof value === 'object';
    expect(() => compareDamaged({valid: places, schema: placesSchema, read: readPlaces, accepts})).toThrow(
      /glance: true/,
    );
  });

  it('that names another place than zod', () => {
    const read: DocumentKind['read'] = (value) => {
      const checked = readReport(value);
      return checked.ok
        ? checked
        : {ok: false, issues: checked.issues.map((issue) => ({...issue, pointer: '/x'}))};
    };
    expect(() => compareDamaged({valid: report, schema: reportSchema, read})).toThrow(
      /reader first: refuses \/x/,
    );
  });
});
