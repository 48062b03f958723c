import {importOrganizations, openStore} from '@ispeed-widgets/collector';

import {
  CAMPAIGN,
  type InventedOrganization,
  inventOrganizations,
  writeCampaign,
} from './invented-campaign.js';
import {inventCitizenReport, type InventedReport, inventReports} from './invented-reports.js';
import {SeededRandom} from './seeded-random.js';
import {storeReports} from './store-reports.js';

/** What to fill, and with how much. */
export interface Filling {
  /** An SQLite file or a `postgres://` URL; its campaign `chay-thu` must have no reports yet. */
  readonly place: string;
  /** Where the campaign's three files go. */
  readonly folder: string;
  readonly organizations?: number;
  readonly reports?: number;
  /** The last of the twelve months, `YYYY-MM`. */
  readonly until?: string;
}

/** What was filled. */
export interface Filled {
  /** Path of campaign.json. */
  readonly campaign: string;
  /** `YYYY-MM`, oldest first. */
  readonly months: readonly string[];
  readonly organizations: readonly InventedOrganization[];
  /** Access codes by organisation. */
  readonly codes: ReadonlyMap<string, string>;
  readonly reports: number;
}

/**
 * Fills a collector's database with a year of invented reports: organisations with headcounts, kinds, parents and
 * communes, their reports, corrections and tasks, and citizens' reports, some of them odd. The same figures at every
 * run; only access codes differ.
 */
export async function fillCollector(filling: Filling): Promise<Filled> {
  const {place, folder, organizations: count = 3000, reports: wanted = 100_000, until = '2026-10'} = filling;
  const random = new SeededRandom(3761);
  const organizations = inventOrganizations(count, random);
  const campaign = await writeCampaign(folder, organizations);
  const months = monthsUntil(until);
  const store = await openStore(place);
  try {
    const imported = await importOrganizations(store, CAMPAIGN.id, organizations);
    const codes = new Map(imported.map(({id, code}) => [id, code ?? '']));
    const reports = await storeReports(store.db, yearOf({organizations, months, wanted, random}));
    return {campaign, months, organizations, codes, reports};
  } finally {
    await store.close();
  }
}

/** The reports of organisations month by month, then of as many citizens as are wanting. */
function* yearOf({
  organizations,
  months,
  wanted,
  random,
}: {
  organizations: readonly InventedOrganization[];
  months: readonly string[];
  wanted: number;
  random: SeededRandom;
}): Generator<InventedReport> {
  let left = wanted;
  for (const [index, period] of months.entries()) {
    // In the last month the deadline has not passed yet.
    const share = index === months.length - 1 ? 0.6 : 0.85;
    for (const organization of organizations) {
      const some = inventReports(organization, {period, share, random}).slice(0, left);
      left -= some.length;
      yield* some;
    }
    // Leaves to each later month about what this month's organisations take.
    const citizens = Math.max(0, Math.round(left / (months.length - index) - organizations.length * 0.97));
    for (let i = 0; i < (index === months.length - 1 ? left : citizens); i++)
      yield inventCitizenReport(period, random);
    left -= citizens;
  }
}

function monthsUntil(until: string): string[] {
  const [year, month] = until.split('-').map(Number);
  return Array.from({length: 12}, (_, i) =>
    new Date(Date.UTC(year!, month! - 12 + i, 1)).toISOString().slice(0, 7),
  );
}
