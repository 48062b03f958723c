import type {Campaign} from '@ispeed-widgets/contract';

import type {CoverageFigures} from '../data/coverage-figures.js';

/** What is known besides the choices: where things are, and what the campaign's own files say. */
export interface Embedding {
  /** Absolute address of the folder with ispeed.js, with its closing slash. */
  readonly files: string;
  /** Absolute address of the campaign file; `undefined` for none. */
  readonly campaign: string | undefined;
  /** Set where the exact version is wanted, and known. */
  readonly release?: Release | undefined;
  /** The campaign file itself, where it could be read and is right. */
  readonly document?: Campaign | undefined;
  /** Its newest figures, for a table without script. */
  readonly figures?: CoverageFigures | undefined;
}

/** A version as its manifest describes it. */
export interface Release {
  readonly version: string;
  /** `integrity` values by file name. */
  readonly integrity: Readonly<Record<string, string>>;
}
