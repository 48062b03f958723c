import type {ConvertChoices} from './convert-state.js';

/** What a person can do on the page. */
export interface ConvertActions {
  change(choices: Partial<ConvertChoices>): void;
  takeFile(file: File): void;
  takePlaces(file: File): void;
  takeMapping(file: File): void;
  takePublished(files: readonly File[]): void;
  download(names: readonly string[]): void;
}
