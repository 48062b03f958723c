import type {CitizenReport, OrganizationReport, Report} from '@ispeed-widgets/contract';

import {CAMPAIGN, type InventedOrganization, PLACES} from './invented-campaign.js';
import type {SeededRandom} from './seeded-random.js';

/** A report, when it came (ISO 8601, UTC), and what is odd about it. */
export interface InventedReport {
  readonly report: Report;
  readonly receivedAt: string;
  readonly flags: readonly string[];
}

/** What an organisation sent for a month: nothing, a report, or a report and its corrections, oldest first. */
export function inventReports(
  organization: InventedOrganization,
  {period, share, random}: {period: string; share: number; random: SeededRandom},
): InventedReport[] {
  if (!random.chance(share)) return [];
  const times = random.chance(0.15) ? 2 : 1;
  return Array.from({length: times}, (_, time) => ({
    report: organizationReport(organization, {period, random}),
    receivedAt: momentAfter(period, {days: time * 5, random}),
    flags: [],
  }));
}

function organizationReport(
  {id, headcount}: InventedOrganization,
  {period, random}: {period: string; random: SeededRandom},
): OrganizationReport {
  const officials = Math.floor(headcount * 0.3);
  const employees = Math.floor(headcount * 0.5);
  const totals = [officials, employees, headcount - officials - employees, Math.floor(headcount * 0.4)];
  return {
    contract: 'report/1',
    id: random.uuid(),
    campaign: CAMPAIGN.id,
    period,
    audience: 'organization',
    organization: id,
    groups: CAMPAIGN.report!.groups.map(({id: group}, i) => counts(group, totals[i]!, random)),
    tasks: CAMPAIGN.tasks.map(({id: task}) => ({
      id: task,
      done: random.chance(0.7),
      ...(random.chance(0.2) && {note: `Ghi chú mẫu của ${id}`}),
    })),
  };
}

function counts(id: string, total: number, random: SeededRandom): OrganizationReport['groups'][number] {
  const installed = random.whole(Math.floor(total / 2), total);
  return {id, total, installed, measured: random.whole(0, installed)};
}

/** What a citizen sent. One in thirty is odd: filled in by something that is no person, or with a slip. */
export function inventCitizenReport(period: string, random: SeededRandom): InventedReport {
  const {fixed, mobile} = CAMPAIGN.operators!;
  const network = random.pick(['fixed', 'mobile', '5g'] as const);
  const isOdd = random.chance(1 / 30);
  const isRobot = isOdd && random.chance(0.5);
  const download = isOdd && !isRobot ? random.whole(20_000, 90_000) : random.whole(50, 2500) / 10;
  const report: CitizenReport = {
    contract: 'report/1',
    id: random.uuid(),
    campaign: CAMPAIGN.id,
    period,
    audience: 'citizen',
    communeCode: random.pick(PLACES.communes).code,
    network,
    operator: random.pick(network === 'fixed' ? fixed : mobile),
    installed: true,
    measurement: {measuredOn: `${period}-${pad(random.whole(1, 28))}`, download, ping: random.whole(5, 90)},
    consent: {noticeVersion: CAMPAIGN.report!.privacy.noticeVersion},
    signals: {seconds: random.whole(isRobot ? 0 : 20, isRobot ? 1 : 400), honeypot: isRobot},
  };
  const receivedAt = momentAfter(period, {days: 0, random});
  return {report, receivedAt, flags: isOdd ? [isRobot ? 'honeypot' : 'unusual'] : []};
}

/** In the first days of the month after the one reported. */
function momentAfter(period: string, {days, random}: {days: number; random: SeededRandom}): string {
  const [year, month] = period.split('-').map(Number);
  const moment = Date.UTC(year!, month, 1 + days) + Math.floor(random.next() * 5 * 86_400_000);
  return new Date(moment).toISOString();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
