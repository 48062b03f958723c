import {WIDGET_TAGS, WIDGETS} from '../site/widgets-page.js';
import {DAMAGED, type Tampering} from '../site/start-site.js';

/** Files that somebody changed, by their names in the build, and what must happen. */
export interface TamperedCase {
  readonly name: string;
  /** Which files of the release are changed. */
  readonly changed: RegExp;
  /** The widgets of the page. */
  readonly widgets: string;
  /** Path of the campaign file, if not the sample's. */
  readonly campaign?: string;
  /** Where the text that the page had must still show. */
  readonly keepsText: readonly string[];
  /** The widgets that must show what they have without the file. */
  readonly keepsWidgets?: readonly string[];
  /** The files, without folder and build, that are refused and named on the console. */
  readonly refused: readonly string[];
  /** How often each is asked for, and so refused; once if absent. */
  readonly tries?: number;
}

/** Adds a line to the files that leaves a trace when it runs. */
export function changing(changed: RegExp): Tampering {
  return (file, body) =>
    changed.test(file)
      ? `${body}\n;(globalThis.ran = globalThis.ran || []).push(${JSON.stringify(file)});`
      : body;
}

/** A loader that has forgotten the integrity of its files: the negative control. */
export function withoutIntegrity(tampering: Tampering): Tampering {
  return (file, body) => {
    if (file !== 'ispeed.js') return tampering(file, body);
    const stripped = body.replace(/\bintegrity:/, 'forgotten:');
    if (stripped === body) throw new Error('The loader has no "integrity:" to strip; mend tampered.ts.');
    return stripped;
  };
}

const TAGS = WIDGETS.map((widget) => `ispeed-${widget}`);
const ALONE = '<ispeed-banner>Chữ có sẵn của banner</ispeed-banner>';
const ALL = `${WIDGET_TAGS}
<div class="ispeed-widget" data-widget="banner" id="placed">Chữ có sẵn trong div</div>`;

/** Everything that the loader brings at once, and everything that comes late. */
export const CASES: readonly TamperedCase[] = [
  {
    name: 'the one file of a widget that is alone',
    changed: /^alone\/banner-/,
    widgets: ALONE,
    keepsText: ['ispeed-banner'],
    refused: ['alone/banner-'],
  },
  {
    name: 'the file that all widgets share',
    changed: /^chunks\/shared-/,
    widgets: ALL,
    keepsText: [...TAGS, '#placed ispeed-banner'],
    refused: ['chunks/shared-'],
  },
  {
    name: "each widget's own file, and what makes widgets of divs",
    changed: /^chunks\/(banner|coverage-chart|self-report|placeholders)-/,
    widgets: ALL,
    keepsText: [...TAGS, '#placed'],
    // The guide comes with the banner.
    refused: ['banner', 'coverage-chart', 'self-report', 'placeholders'].map((name) => `chunks/${name}-`),
  },
  {
    name: 'what comes late: code, drawing, form',
    changed: /^chunks\/(load-referral-code|draw|report-form)-/,
    widgets: ALL,
    keepsText: [],
    keepsWidgets: [...TAGS, '#placed ispeed-banner'],
    refused: ['load-referral-code', 'draw', 'report-form'].map((name) => `chunks/${name}-`),
  },
  {
    name: 'the words for a damaged data file',
    changed: /failures-/,
    widgets: ALONE,
    campaign: DAMAGED,
    keepsText: ['ispeed-banner'],
    refused: ['failures-'],
    // Once for what is wrong with the file, once for the words.
    tries: 2,
  },
];
