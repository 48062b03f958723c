import {randomUUID} from 'node:crypto';

import type {CitizenReport, OrganizationReport, Report} from '@ispeed-widgets/contract';

import type {Filled} from '../fill/fill-collector.js';
import {CAMPAIGN, PLACES} from '../fill/invented-campaign.js';

/** A report as a client sends it. */
export interface SentReport {
  readonly report: Report;
  /** The same bytes at every try. */
  readonly body: string;
  /** The organisation's access code; '' of a citizen. */
  readonly code: string;
}

/** One report in so many is a citizen's, the others are organisations'. */
const CITIZEN_EVERY = 4;

/** So many reports, no two of them alike, from organisations with their codes and from citizens. */
export function sentReports(count: number, {codes}: Pick<Filled, 'codes'>): SentReport[] {
  const organizations = [...codes];
  return Array.from({length: count}, (_, number) => {
    const [organization, code] = organizations[number % organizations.length]!;
    const isCitizen = number % CITIZEN_EVERY === 0;
    const report = isCitizen ? citizen(number) : counts(organization, number);
    return {report, body: JSON.stringify(report), code: isCitizen ? '' : code};
  });
}

/** The id stands first, where a trace of system calls shows it. */
function head() {
  return {id: randomUUID(), contract: 'report/1', campaign: CAMPAIGN.id, period: '2026-10'} as const;
}

function counts(organization: string, number: number): OrganizationReport {
  const groups = CAMPAIGN.report!.groups.map(({id}, at) => {
    const total = 9 + number + at;
    return {id, total, installed: total - 3, measured: total - 7};
  });
  const tasks = CAMPAIGN.tasks.map(({id}, at) => ({id, done: (number + at) % 2 === 0}));
  return {...head(), audience: 'organization', organization, groups, tasks};
}

function citizen(number: number): CitizenReport {
  return {
    ...head(),
    audience: 'citizen',
    communeCode: PLACES.communes[number % PLACES.communes.length]!.code,
    network: 'mobile',
    operator: 'VIETTEL',
    installed: true,
    measurement: {measuredOn: '2026-10-15', download: 1 + (number % 900), ping: 20},
    consent: {noticeVersion: '1'},
  };
}
