import type {OutboxEntry} from '../entry.js';

/** An organisation's report that waits, invented; each digit another one. */
export function inventedEntry(digit: number, campaign = 'thu-nghiem'): OutboxEntry {
  const id = `7c9e6679-7425-40de-944b-e07fc1f90ae${digit}`;
  const groups = [{id: 'can-bo', total: 40, installed: 38, measured: 30}];
  return {
    id,
    report: {
      contract: 'report/1',
      id,
      campaign,
      period: '2026-10',
      audience: 'organization',
      organization: 'truong-a',
      groups,
    },
    keptAt: digit,
  };
}
