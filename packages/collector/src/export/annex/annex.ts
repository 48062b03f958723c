import type {MonthOf} from '../month-of.js';
import type {OrganizationFigures} from '../month-figures.js';
import type {MonthOrganization} from '../month-organizations.js';

/** What the annex shows. */
export interface Annex extends MonthOf {
  readonly organizations: readonly MonthOrganization[];
  /** The same organisations with their reports; every sheet reads them anew, a few at a time. */
  readonly figures: () => AsyncIterable<OrganizationFigures>;
}
