import type {Network, Statistic} from '@ispeed-widgets/contract';

import type {CoverageFacts} from './coverage-files.js';
import type {Mapping} from './reading/mapping.js';
import type {Structure} from './structure.js';

/** What the sheets of a Phụ lục I do not say, and what overrules them. */
export interface CoverageWorkbookOptions extends Omit<CoverageFacts, 'statistic'> {
  /** Which statistic the speeds are; where absent the headings say it, else median, as VNNIC publishes. */
  readonly statistic?: Statistic | undefined;
  /** The one sheet to read, by name; all that can be understood if absent. */
  readonly sheet?: string | undefined;
  /** Month, `YYYY-MM`, and network where headings and cells name none; they overrule a title. */
  readonly period?: string | undefined;
  readonly network?: Network | undefined;
  /** The one operator of all figures where headings and cells name none, "chung" for all together; overrules a title. */
  readonly operator?: string | undefined;
  /** District of rows for which the sheet names none. */
  readonly district?: string | undefined;
  /** What a person has settled about sheets of this kind. */
  readonly mapping?: Mapping | undefined;
  /** Other structures, which may explain a name or code that does not fit. */
  readonly structures?: readonly Structure[] | undefined;
}
