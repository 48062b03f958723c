import {createHash} from 'node:crypto';

/** What a page heard from its start on. */
export interface Heard {
  /** Directive and address of everything that its policy refused. */
  readonly violations: readonly string[];
  /** Uncaught errors and rejections. */
  readonly errors: readonly string[];
  /** Lines on the console by warn and error. */
  readonly lines: readonly string[];
}

/**
 * Stands first in a page and hears what no engine's tool tells from the start, or at all (WebKitGTK). A file of the
 * portal, so that policies without inline scripts let it run.
 */
export const LISTENER = `(function () {
  var heard = {violations: [], errors: [], lines: []};
  Object.defineProperty(window, 'heard', {value: heard});
  document.addEventListener('securitypolicyviolation', function (event) {
    heard.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
  });
  addEventListener('error', function (event) { if (event.message) heard.errors.push(event.message); });
  addEventListener('unhandledrejection', function (event) { heard.errors.push(String(event.reason)); });
  ['warn', 'error'].forEach(function (level) {
    var say = console[level];
    console[level] = function (line) { heard.lines.push(String(line)); say.apply(console, arguments); };
  });
})();
`;

/** As `integrity` and as a source of a policy. */
export const sha256 = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** What it has heard so far; runs in the page. */
export function heardSoFar(): Heard {
  return (window as unknown as {heard: Heard}).heard;
}
