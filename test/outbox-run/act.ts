import {type CitizenReport, type OrganizationReport, type Report, vietNamDay} from '@ispeed-widgets/contract';

import type {Filled} from '../fill/fill-collector.js';
import type {Step, Walk} from './walk-form.js';

const DAY_MS = 86_400_000;
const GROUP = 'can-bo-cong-chuc';

/** One person's wish to report something that nobody else reports: by what it says its report is found again. */
export interface Act {
  /** Nobody else's number; the report says it. */
  readonly number: number;
  /** What the person does in the form. */
  readonly walk: Walk;
  /** Whether a report says what this person wanted to say. */
  readonly says: (report: Report) => boolean;
}

/** Acts of organisations, each with its access code, and of citizens in turn; as many as there are organisations, twice. */
export function inventActs({organizations, codes}: Filled): Act[] {
  return organizations.flatMap(({id}, index) => [
    organizationAct(2 * index + 1, {organization: id, code: codes.get(id)!}),
    citizenAct(2 * index + 2),
  ]);
}

/** A citizen's alone, so many. */
export function inventCitizenActs(count: number): Act[] {
  return Array.from({length: count}, (_, index) => citizenAct(index + 1));
}

function organizationAct(
  number: number,
  {organization, code}: {readonly organization: string; readonly code: string},
): Act {
  const counts = {total: 1000 + number, installed: number, measured: 1};
  const steps = Object.entries(counts).map(([column, count]): Step => ({
    name: `groups/${GROUP}/${column}`,
    text: `${count}`,
  }));
  const says = ({groups: [group, ...others]}: OrganizationReport) =>
    others.length === 0 &&
    group?.total === counts.total &&
    group.installed === number &&
    group.measured === 1;
  return {
    number,
    walk: {
      audience: 'organization',
      steps: [{name: 'organization', text: organization}, {name: 'access-code', text: code}, ...steps],
    },
    says: (report) =>
      report.audience === 'organization' && report.organization === organization && says(report),
  };
}

function citizenAct(number: number): Act {
  const measuredOn = vietNamDay(Date.now() - 3 * DAY_MS);
  const says = ({communeCode, measurement}: CitizenReport) =>
    communeCode === '22366' && measurement?.measuredOn === measuredOn && measurement.download === number;
  return {
    number,
    walk: {
      audience: 'citizen',
      steps: [
        {name: 'communeCode', text: '22366'},
        {name: 'network', pick: 'mobile'},
        {name: 'installed', pick: 'yes'},
        {name: 'measured', pick: 'on'},
        {name: 'measurement/measuredOn', text: measuredOn},
        {name: 'measurement/download', text: `${number}`},
        {name: 'consent', pick: 'on'},
      ],
    },
    says: (report) => report.audience === 'citizen' && says(report),
  };
}
