import type {Organization} from '@ispeed-widgets/contract';
import type {Generated, Kysely} from 'kysely';

/** The tables, as queries see them. Column types are those every database has: text and integer. */
export interface Database {
  organizations: OrganizationTable;
  reports: ReportTable;
  report_groups: ReportGroupTable;
  report_tasks: ReportTaskTable;
  report_flags: ReportFlagTable;
  attempts: AttemptTable;
  sessions: SessionTable;
  marks: MarkTable;
}

/** Who may report in a campaign. The access code itself is nowhere, only its salted hash. */
export interface OrganizationTable {
  campaign: string;
  id: string;
  name: string;
  kind: Organization['kind'];
  commune_code: string | null;
  reports_to: string | null;
  /** People it is expected to count in total, from the import; null where nobody said. Never published. */
  headcount: number | null;
  /** Place in the list it came from, 0-based. */
  position: number;
  /** Hex. */
  code_salt: string;
  /** SHA-256 of salt and code, hex. */
  code_hash: string;
}

/** Every report that was accepted. Corrections are further rows: the one with the greatest `seq` counts. */
export interface ReportTable {
  /** Order of acceptance. A clock would not do: it may be set back, and two reports may share a millisecond. */
  seq: Generated<number>;
  /** The client's UUID: the idempotency key. */
  id: string;
  campaign: string;
  /** `YYYY-MM` */
  period: string;
  audience: string;
  organization: string | null;
  commune_code: string | null;
  /** SHA-256 of `body`, hex. */
  body_hash: string;
  /** The report as canonical JSON. */
  body: string;
  receipt_code: string;
  /** ISO 8601, UTC. */
  received_at: string;
  /** What the officer said of a flagged report: `kept` or `set-aside` (not counted); null while nobody looked. */
  verdict: string | null;
}

/** Counts of people of an organisation's report, group by group, so that totals are plain SQL. */
export interface ReportGroupTable {
  report_seq: number;
  group_id: string;
  total: number;
  installed: number;
  measured: number;
}

/** The letter's tasks in an organisation's report, so that totals are plain SQL; the notes are in the body. */
export interface ReportTaskTable {
  report_seq: number;
  task_id: string;
  /** 1 if it was carried out, else 0. */
  done: number;
}

/** What looks odd about a citizen's report. A flag refuses nothing: it asks the officer to look. */
export interface ReportFlagTable {
  report_seq: number;
  flag: string;
}

/** Wrong codes and tokens lately, so that attempts are limited over all processes. Never from where they came. */
export interface AttemptTable {
  /** What was tried: `organization/<campaign>/<id>`, or `admin`. */
  subject: string;
  failures: number;
  /** When the first of them was, ISO 8601, UTC. */
  since: string;
}

/** The officer's open sessions in /admin. */
export interface SessionTable {
  /** HMAC of the cookie's value, keyed by the token, hex: a new token ends every session. */
  id_hash: string;
  /** ISO 8601, UTC. */
  expires_at: string;
}

/** When something was last done. */
export interface MarkTable {
  /** `purge` */
  name: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** Which database it is. */
export type StoreKind = 'sqlite' | 'postgresql';

/** An open database with its tables up to date. Whoever opened it closes it. */
export interface Store {
  readonly kind: StoreKind;
  readonly db: Kysely<Database>;
  /** Names of the migrations that ran while it was opened. */
  readonly migrated: readonly string[];
  close(): Promise<void>;
}
