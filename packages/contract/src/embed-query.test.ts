import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {embedParametersShape, type EmbedParameters} from './documents/embed-parameters.js';
import {EMBED_PARAMETER_NAMES, embedEntries, embedQuery} from './embed-query.js';
import {readEmbedParameters} from './readers/index.js';
import {embedParameters} from './testing/embed-parameters-arbitrary.js';
import {REFUSED_LINKS} from './testing/link-tricks.js';

const readQuery = (query: string) => readEmbedParameters(embedEntries(new URLSearchParams(query)));

describe('the parameters of an address', () => {
  it('come back as they were written, whatever they are', () => {
    const property = fc.property(embedParameters, (parameters) => {
      const query = embedQuery(parameters as EmbedParameters);
      expect(readQuery(query)).toEqual({ok: true, value: parameters});
      // Editors and portals mangle these in attributes.
      expect(query).not.toMatch(/["'#<>\s(){}[\]\\]/);
    });
    fc.assert(property, {seed: 20261122, numRuns: 500});
  });

  it('are named in full and in the order of the schema', () => {
    expect(EMBED_PARAMETER_NAMES).toEqual(Object.keys(embedParametersShape.shape));
  });

  it('are read past what others hang on a link, and past what is empty', () => {
    expect(readQuery('utm_source=zalo&widget=banner&fbclid=1&commune=&__proto__=x&constructor=y')).toEqual({
      ok: true,
      value: {widget: 'banner'},
    });
  });

  it('count once: the first of a name, as URLSearchParams.get has it', () => {
    expect(readQuery('widget=banner&widget=script')).toEqual({ok: true, value: {widget: 'banner'}});
  });

  it.each([
    ['', '/widget', 'required'],
    ['widget=script', '/widget', 'choice'],
    ['widget=banner&commune=2236', '/commune', 'pattern'],
    ['widget=coverage-chart&period=2026-13', '/period', 'month'],
    ['widget=banner&dismiss-days=-1', '/dismiss-days', 'pattern'],
    ['widget=self-report&organization=UBND%20A', '/organization', 'pattern'],
    ['widget=banner&src=//evil.example/campaign.json', '/src', 'link'],
  ])('are refused by name: %s', (query, pointer, code) => {
    expect(readQuery(query)).toMatchObject({ok: false, issues: [{pointer, code}]});
  });

  it.each(['src', 'coverage'])('take no link trick as %s', (name) => {
    const taken = REFUSED_LINKS.filter(
      (trick) => trick !== '' && readEmbedParameters({widget: 'banner', [name]: trick}).ok,
    );
    expect(REFUSED_LINKS.length).toBeGreaterThan(50);
    expect(taken).toEqual([]);
  });
});
