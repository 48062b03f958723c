import type {Message} from '../messages.js';
import {CSP_DIAGNOSES} from './diagnoses/csp-diagnoses.js';
import {DATA_DIAGNOSES} from './diagnoses/data-diagnoses.js';
import type {Diagnosis, Severity} from './diagnoses/diagnosis.js';
import {HOST_DIAGNOSES} from './diagnoses/host-diagnoses.js';
import {LOADER_DIAGNOSES} from './diagnoses/loader-diagnoses.js';
import {WIDGET_DIAGNOSES} from './diagnoses/widget-diagnoses.js';

const DIAGNOSES = {
  ...LOADER_DIAGNOSES,
  ...WIDGET_DIAGNOSES,
  ...CSP_DIAGNOSES,
  ...DATA_DIAGNOSES,
  ...HOST_DIAGNOSES,
};

type Diagnoses = typeof DIAGNOSES;

/** What the doctor can say of a page. The words stand in `diagnoses/`. */
export type DiagnosisCode = keyof Diagnoses;

/** Every code, in the order of `diagnoses/`. */
export const DIAGNOSIS_CODES = /* @__PURE__ */ Object.keys(DIAGNOSES) as readonly DiagnosisCode[];

/** The `{names}` that a text leaves open. */
type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;
/** Words that differ by language come in both. */
type Detail = string | Message;
type DetailsOf<Code extends DiagnosisCode> = Record<Slots<Diagnoses[Code]['vi'][number]>, Detail>;

/** One thing the doctor found. */
export interface Finding {
  readonly code: DiagnosisCode;
  readonly severity: Severity;
  /** What its text leaves open: an address, a JSON path, a directive. */
  readonly details: Readonly<Record<string, Detail>>;
}

/** A finding in words: what it is and, where something is to be done, what. */
export interface FindingWords {
  readonly what: Message;
  readonly todo: Message | undefined;
}

/** Notes a finding, with all that its text needs. */
export function finding<Code extends DiagnosisCode>(
  code: Code,
  ...[details]: Slots<Diagnoses[Code]['vi'][number]> extends never ? [] : [DetailsOf<Code>]
): Finding {
  return {code, severity: DIAGNOSES[code].severity, details: details ?? {}};
}

/** The words for a finding, in Vietnamese and English. */
export function findingWords({code, details}: Finding): FindingWords {
  const diagnosis: Diagnosis = DIAGNOSES[code];
  const words = (part: 0 | 1): Message => {
    const [vi, en] = (['vi', 'en'] as const).map((language) =>
      fill(diagnosis[language][part] ?? '', details, language),
    );
    return {vi: vi!, en: en!};
  };
  const todo = words(1);
  return {what: words(0), todo: todo.vi === '' ? undefined : todo};
}

function fill(text: string, details: Finding['details'], language: keyof Message): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const detail = details[name];
    return typeof detail === 'object' ? detail[language] : (detail ?? slot);
  });
}
