import type {Choices} from '../choices/choices.js';
import type {ChosenFiles} from '../data/chosen-files.js';
import type {CommuneEntry} from '../data/communes.js';
import type {LoadedCampaign} from '../data/load-campaign.js';
import type {ReadProblem} from '../data/read-file.js';
import type {Release} from '../snippet/embedding.js';

/** Something that is fetched: not asked for, on its way, here, or not to be had. */
export type Loading<T, F = ReadProblem> =
  | {readonly at: 'idle'}
  | {readonly at: 'loading'}
  | {readonly at: 'ready'; readonly value: T}
  | {readonly at: 'failed'; readonly why: F};

/** How the preview shows the page. */
export interface PreviewChoice {
  readonly page: 'kind' | 'hostile' | 'bare';
  readonly width: 'phone' | 'desktop';
}

/** The search of communes. */
export interface CommuneSearch {
  /** What stands in the field. */
  readonly text: string;
  readonly isOpen: boolean;
  /** Position of the option that the arrow keys have reached; -1 for none. */
  readonly active: number;
}

/** Everything the page shows is made from this one object. */
export interface BuilderState {
  readonly choices: Choices;
  readonly campaign: Loading<LoadedCampaign>;
  /** Files chosen from the machine, instead of published ones. */
  readonly chosen: ChosenFiles | undefined;
  /** The communes to choose from: the campaign's, else those of the country. */
  readonly communes: Loading<readonly CommuneEntry[], string>;
  readonly release: Loading<Release>;
  readonly search: CommuneSearch;
  readonly preview: PreviewChoice;
  /** The choices that the preview shows: a moment behind, so that it does not load anew at every key. */
  readonly previewed: Choices;
  readonly isMeasuring: boolean;
  /** Said aloud to those who do not see the page change. */
  readonly announced: string;
}
