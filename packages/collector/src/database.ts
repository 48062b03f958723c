import type {Generated, Kysely} from 'kysely';

/** The tables, as queries see them. Column types are those every database has: text and integer. */
export interface Database {
  organizations: OrganizationTable;
  reports: ReportTable;
  report_groups: ReportGroupTable;
}

/** Who may report in a campaign. The access code itself is nowhere, only its salted hash. */
export interface OrganizationTable {
  campaign: string;
  id: string;
  name: string;
  kind: string;
  commune_code: string | null;
  reports_to: string | null;
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
}

/** Counts of people of an organisation's report, group by group, so that totals are plain SQL. */
export interface ReportGroupTable {
  report_seq: number;
  group_id: string;
  total: number;
  installed: number;
  measured: number;
}

/** An open database. Whoever opened it closes it. */
export interface Store {
  readonly db: Kysely<Database>;
  close(): Promise<void>;
}
