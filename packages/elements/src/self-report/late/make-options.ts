/** What reading a form as a report needs besides the form and the campaign. */
export interface MakeOptions {
  /** Id of the report. */
  readonly id: string;
  /** Takes down what is wrong with a field, in words; the report then holds something harmless in its place. */
  readonly note: (field: string, text: string) => void;
}
