import type {Finding} from './finding.js';
import {findingWords} from './finding.js';

/** The languages the doctor speaks. */
export type DoctorLanguage = 'vi' | 'en';

/** What a person who helps needs to know besides: a name and a value a line. */
export interface DoctorFact {
  readonly name: string;
  readonly value: string;
}

/** One thing that is wrong, in words. */
export interface DoctorLine {
  readonly code: string;
  readonly severity: 'wrong' | 'doubtful' | 'note';
  readonly what: string;
  readonly todo: string | undefined;
}

/** The doctor's panel in words, whatever draws it. */
export interface DoctorReport {
  readonly healthy: boolean;
  readonly title: string;
  readonly verdict: string;
  /** The worst first. */
  readonly lines: readonly DoctorLine[];
  /** What is in order. */
  readonly right: readonly string[];
  readonly facts: readonly DoctorFact[];
}

const WORDS = {
  vi: {
    title: 'Kiểm tra nhúng i-Speed',
    healthy: 'Không thấy lỗi nào.',
    doubtful: (count: number) => `Tiện ích chạy được, nhưng có ${count} điều nên sửa.`,
    wrong: (count: number) => `Có ${count} lỗi cần sửa.`,
    todo: 'Cách sửa',
  },
  en: {
    title: 'i-Speed embed check',
    healthy: 'No fault found.',
    doubtful: (count: number) =>
      `The widgets can work, but ${count === 1 ? 'one thing' : `${count} things`} should be mended.`,
    wrong: (count: number) => (count === 1 ? 'One fault to mend.' : `${count} faults to mend.`),
    todo: 'What to do',
  },
};

const ORDER = ['wrong', 'doubtful', 'note'] as const;

/** Puts findings into words, each once and the worst first. */
export function doctorReport(
  findings: readonly Finding[],
  {facts, language}: {facts: readonly DoctorFact[]; language: DoctorLanguage},
): DoctorReport {
  const words = WORDS[language];
  const once = [...new Map(findings.map((one) => [JSON.stringify([one.code, one.details]), one])).values()];
  const lines = ORDER.flatMap((severity) =>
    once
      .filter((one) => one.severity === severity)
      .map((one): DoctorLine => {
        const {what, todo} = findingWords(one);
        return {code: one.code, severity, what: what[language], todo: todo?.[language]};
      }),
  );
  const count = (severity: string) => lines.filter((line) => line.severity === severity).length;
  const [wrong, doubtful] = [count('wrong'), count('doubtful')];
  return {
    healthy: wrong + doubtful === 0,
    title: words.title,
    verdict: wrong > 0 ? words.wrong(wrong) : doubtful > 0 ? words.doubtful(doubtful) : words.healthy,
    lines,
    right: once.filter(({severity}) => severity === 'right').map((one) => findingWords(one).what[language]),
    facts,
  };
}

/** The sign before a line, the same on screen and in the text. */
export const SIGNS = {wrong: '✗', doubtful: '!', note: 'i', right: '✓'} as const;

/** The report as text, to be sent to whoever helps. */
export function reportText(report: DoctorReport, language: DoctorLanguage): string {
  const lines = report.lines.flatMap(({severity, what, todo}) => [
    `${SIGNS[severity]} ${what}`,
    ...(todo === undefined ? [] : [`  ${WORDS[language].todo}: ${todo}`]),
  ]);
  const right = report.right.map((what) => `${SIGNS.right} ${what}`);
  const facts = report.facts.map(({name, value}) => `${name}: ${value}`);
  return [report.title, report.verdict, '', ...lines, ...right, '', ...facts].join('\n');
}

/** When it was looked at, by the clock of the browser: `11:53:15 22/11/2026 (UTC+7)`. */
export function doctorClock(now: Date): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  const offset = -now.getTimezoneOffset() / 60;
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':');
  const day = `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
  return `${time} ${day} (UTC${offset < 0 ? '' : '+'}${offset})`;
}
