import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {ATTRIBUTE_FIELDS} from './attribute-fields.js';
import {type Choices, DEFAULT_CHOICES} from './choices.js';
import {readChoices, writeChoices} from './choices-hash.js';
import {HOST_IDS} from './host-ids.js';
import {RUNGS} from './rungs.js';
import {isColourToken, TOKENS} from './tokens.js';
import {WIDGET_NAMES} from './widgets.js';

const text = fc.string({maxLength: 60, unit: 'grapheme'});
const colour = fc.integer({min: 0, max: 0xffffff}).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const size = fc.integer({min: 0, max: 99}).map((value) => `${value}px`);

const attributes = fc.record(
  Object.fromEntries(
    ATTRIBUTE_FIELDS.map(({name, options}) => [
      name,
      options
        ? fc.constantFrom(...options.slice(1).map(({value}) => value))
        : text.filter((value) => value !== ''),
    ]),
  ),
  {requiredKeys: []},
) as fc.Arbitrary<Choices['attributes']>;

const tokens = fc.record(
  Object.fromEntries(
    TOKENS.map(({name}) => [
      name,
      isColourToken(name) ? colour : name === 'font' ? fc.constant("'Be Vietnam Pro', serif") : size,
    ]),
  ),
  {requiredKeys: []},
) as fc.Arbitrary<Choices['tokens']>;

const height = fc.integer({min: 0, max: 9999});
const heights = fc.record(
  Object.fromEntries(WIDGET_NAMES.map((name) => [name, fc.record({phone: height, wide: height})])),
  {requiredKeys: []},
) as fc.Arbitrary<Choices['heights']>;

const choices: fc.Arbitrary<Choices> = fc.record({
  src: text,
  widgets: fc.subarray([...WIDGET_NAMES]),
  commune: fc.oneof(fc.constant(''), fc.constantFrom('00004', '22366')),
  attributes,
  lang: fc.constantFrom('vi', 'en'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  tokens,
  heights,
  host: fc.constantFrom(...HOST_IDS),
  rung: fc.constantFrom('', ...RUNGS),
  files: text,
  pin: fc.boolean(),
  image: text,
});

describe('the address of the builder', () => {
  it('brings back every choice, typed text included, even half typed', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(readChoices(`#${writeChoices(chosen)}`)).toEqual(chosen);
      }),
      {seed: 20261122, numRuns: 1000},
    );
  });

  it('is empty until something is chosen, and readable afterwards', () => {
    expect(writeChoices(DEFAULT_CHOICES)).toBe('');
    const src = 'https://cong.example.vn/ispeed/campaign.json';
    expect(writeChoices({...DEFAULT_CHOICES, src, commune: '22366'})).toBe(`src=${src}&commune=22366`);
  });

  it('takes nothing from a stranger that the form could not have said', () => {
    const forged =
      '#widget=script,banner&commune=2236x&lang=fr&theme=__proto__&host=constructor&rung=x&variant=evil&--accent=red;}&--font=url(x)&pin=yes&heights=banner:1e9-2;banner:x';
    expect(readChoices(forged)).toEqual(DEFAULT_CHOICES);
  });

  it('is cut where somebody made it endless', () => {
    expect(readChoices(`#src=${'a'.repeat(1_000_000)}`).src.length).toBe(2000);
  });
});
