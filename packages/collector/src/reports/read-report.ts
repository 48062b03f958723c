import {checkDocument, type Report, reportSchema} from '@ispeed-widgets/contract';

import {Refusal} from '../http/refusal.js';

/**
 * The report in a body, its own rules checked. A byte order mark is passed over. Of a key that stands twice the last
 * counts, as in every browser; the report is stored as it was understood, so nothing hides in the first.
 *
 * @throws Refusal if it is not JSON in UTF-8 (400) or breaks a rule (422)
 */
export function readReport(body: Uint8Array): Report {
  const checked = checkDocument(reportSchema, parse(body));
  if (!checked.ok) throw new Refusal('invalid-report', checked.issues);
  return checked.value;
}

function parse(body: Uint8Array): unknown {
  try {
    // "fatal": a text in another encoding is refused, not stored with its letters lost.
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(body));
  } catch {
    throw new Refusal('not-json');
  }
}
