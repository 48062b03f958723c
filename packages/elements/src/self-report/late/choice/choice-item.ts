/** One entry of a list that is too long for a native select. */
export interface ChoiceItem {
  /** What the form holds once it is chosen: a key of the data file. */
  readonly value: string;
  /** Its name, as people know it. */
  readonly label: string;
  /** What tells it from one of the same name, or says what it is: its kind, its district. */
  readonly note?: string | undefined;
}
