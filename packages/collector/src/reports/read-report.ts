import {checkDocument, type Report, reportSchema} from '@ispeed-widgets/contract';

import {Refusal} from '../http/refusal.js';

/**
 * The report that a request carries, its own rules checked.
 *
 * @throws Refusal if it is not JSON in UTF-8 (400) or breaks a rule (422)
 */
export async function readReport(request: {arrayBuffer(): Promise<ArrayBuffer>}): Promise<Report> {
  const checked = checkDocument(reportSchema, parse(await request.arrayBuffer()));
  if (!checked.ok) throw new Refusal('invalid-report', checked.issues);
  return checked.value;
}

function parse(body: ArrayBuffer): unknown {
  try {
    // "fatal": a text in another encoding is refused, not stored with its letters lost.
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(body));
  } catch {
    throw new Refusal('not-json');
  }
}
