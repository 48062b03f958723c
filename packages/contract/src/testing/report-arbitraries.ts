import * as fc from 'fast-check';

import {CODE_ALPHABET} from '../code-alphabet.js';
import {
  communeCode,
  count,
  line,
  listBy,
  mbps,
  month,
  network,
  optional,
  prose,
  slug,
} from './text-arbitraries.js';

const head = {contract: fc.constant('report/1'), id: fc.uuid(), campaign: slug};

const group = fc
  .tuple(slug, fc.array(count, {minLength: 3, maxLength: 3}))
  .map(([id, counts]): Record<string, unknown> => {
    const [measured, installed, total] = counts.sort((a, b) => a - b);
    return {id, total, installed, measured};
  });

const organizationReport = optional(
  {
    ...head,
    period: month,
    audience: fc.constant('organization'),
    organization: slug,
    groups: listBy('id', group, {min: 1, max: 3}),
  },
  {tasks: listBy('id', optional({id: slug, done: fc.boolean()}, {note: prose}), {min: 0, max: 2})},
);

const measurement = (period: string) =>
  optional(
    {measuredOn: fc.constantFrom(`${period}-01`, `${period}-28`), download: mbps},
    {upload: mbps, ping: fc.integer({min: 1, max: 500})},
  );

const citizenReport = month.chain((period) =>
  optional(
    {
      ...head,
      period: fc.constant(period),
      audience: fc.constant('citizen'),
      communeCode,
      network,
      installed: fc.boolean(),
      consent: optional({noticeVersion: fc.constant('2026-01')}),
    },
    {
      referralCode: fc.constant('MAU-0001'),
      operator: line,
      measurement: measurement(period),
      signals: optional({seconds: fc.integer({min: 0, max: 86_400}), honeypot: fc.boolean()}),
    },
  ),
);

export const report = fc.oneof(organizationReport, citizenReport);

const codePart = fc
  .array(fc.constantFrom(...CODE_ALPHABET), {minLength: 4, maxLength: 4})
  .map((letters) => letters.join(''));

export const receipt = optional({
  id: fc.uuid(),
  code: fc.tuple(codePart, codePart).map((parts) => parts.join('-')),
  receivedAt: fc
    .date({min: new Date('2024-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true})
    .map((date) => date.toISOString()),
});
