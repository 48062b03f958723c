import {NOBODY, addCounts} from '../export/counted-groups.js';
import type {Counts} from '../export/month-figures.js';
import type {OrganizationMonth} from './organization-months.js';

/** Organisations of a month added up. */
export interface Summary extends Counts {
  readonly organizations: number;
  readonly reported: number;
  /** Against the headcounts of the import; organisations without one stay out of both numbers. */
  readonly expected: {
    /** Organisations with a headcount. */
    readonly organizations: number;
    /** Counts that they are expected to count. */
    readonly people: number;
    /** Counts that they did count. */
    readonly counted: number;
  };
}

const NOTHING: Summary = {
  ...NOBODY,
  organizations: 0,
  reported: 0,
  expected: {organizations: 0, people: 0, counted: 0},
};

/** Adds organisations up. Who has not reported counts as an organisation and as nobody's report. */
export function summarize(organizations: readonly OrganizationMonth[]): Summary {
  return organizations.reduce(addOrganization, NOTHING);
}

function addOrganization(sum: Summary, {report, headcount}: OrganizationMonth): Summary {
  const {organizations, people, counted} = sum.expected;
  return {
    ...addCounts(sum, report ?? NOBODY),
    organizations: sum.organizations + 1,
    reported: sum.reported + (report ? 1 : 0),
    expected:
      headcount === undefined
        ? sum.expected
        : {
            organizations: organizations + 1,
            people: people + headcount,
            counted: counted + (report?.total ?? 0),
          },
  };
}

/** Organisations added up by something they have, in the order in which it first turns up. */
export function summarizeBy<Key extends string>(
  organizations: readonly OrganizationMonth[],
  keyOf: (organization: OrganizationMonth) => Key,
): Map<Key, Summary> {
  const sums = new Map<Key, Summary>();
  for (const organization of organizations) {
    const key = keyOf(organization);
    sums.set(key, addOrganization(sums.get(key) ?? NOTHING, organization));
  }
  return sums;
}
