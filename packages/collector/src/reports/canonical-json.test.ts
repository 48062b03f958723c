import {expect, it} from 'vitest';

import {canonicalJson} from './canonical-json.js';

it('writes equal values alike at every depth, and keeps the order of lists', () => {
  const one = canonicalJson({b: [{d: 1, c: 'ế'}, 2], a: null});
  expect(one).toBe('{"a":null,"b":[{"c":"ế","d":1},2]}');
  expect(canonicalJson({a: null, b: [{c: 'ế', d: 1}, 2]})).toBe(one);
  expect(canonicalJson({a: null, b: [2, {c: 'ế', d: 1}]})).not.toBe(one);
});
