import {type CitizenReport, unusualFigures} from '@ispeed-widgets/contract';
import {type Kysely, sql} from 'kysely';

import type {Database} from '../database.js';
import {canonicalJson} from './canonical-json.js';

/** What looks odd about a citizen's report, for the officer to look at. Nothing is refused for it. */
export type ReportFlag = 'honeypot' | 'quick' | 'unusual' | 'repeated';

/** Nobody reads the form and fills it in within so many seconds. Ours, set by no letter. */
const QUICK_S = 3;
/** So many accepted reports with the same figures, and the next one is one too many for chance. */
const REPEATS = 2;

/**
 * The flags of a report that is about to be kept: `honeypot`, a field that people do not see was filled in; `quick`,
 * sent within three seconds; `unusual`, figures likelier a slip than a measurement; `repeated`, at least two accepted
 * reports of the month say the same commune, network, operator, day and figures.
 */
export async function reportFlags(db: Kysely<Database>, report: CitizenReport): Promise<ReportFlag[]> {
  const {signals, measurement} = report;
  const flags: ReportFlag[] = [];
  if (signals?.honeypot) flags.push('honeypot');
  if (signals !== undefined && signals.seconds < QUICK_S) flags.push('quick');
  if (measurement && unusualFigures(measurement).length > 0) flags.push('unusual');
  if (measurement && (await isRepeated(db, report))) flags.push('repeated');
  return flags;
}

/** Bodies are canonical JSON, where these keys are neighbours: equal reports share this piece of text. */
async function isRepeated(db: Kysely<Database>, report: CitizenReport): Promise<boolean> {
  const {campaign, period, communeCode, installed, measurement, network, operator} = report;
  const piece = canonicalJson({installed, measurement, network, operator, period}).slice(1, -1);
  const alike = await db
    .selectFrom('reports')
    .select('seq')
    .where('campaign', '=', campaign)
    .where('period', '=', period)
    .where('audience', '=', 'citizen')
    .where('commune_code', '=', communeCode)
    .where(sql<boolean>`body like ${`%${escapeLike(piece)}%`} escape '!'`)
    .limit(REPEATS)
    .execute();
  return alike.length >= REPEATS;
}

function escapeLike(text: string): string {
  return text.replace(/[!%_]/g, '!$&');
}
