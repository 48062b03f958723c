import {expect, it} from 'vitest';

import {AttemptLimit} from './attempt-limit.js';

it('forgets the oldest of made-up subjects instead of filling the memory', () => {
  const limit = new AttemptLimit({most: 1, windowMs: 1000, clock: () => 0, capacity: 100});
  for (let i = 0; i < 101; i++) limit.fail(`nguoi-${i}`);
  expect(() => limit.check('nguoi-0')).not.toThrow();
  expect(() => limit.check('nguoi-1')).toThrow('too-many-attempts');
  expect(() => limit.check('nguoi-100')).toThrow('too-many-attempts');
});
