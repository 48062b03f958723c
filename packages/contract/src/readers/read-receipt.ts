// Generated from schema/receipt.schema.json by `npm run contract`; do not edit.
import {dateTime, object, pattern, string} from '../checks.js';
import type {Receipt} from '../documents/report.js';
import {reader} from '../reader.js';

/** Reads receipt: what zod's `receiptSchema` takes, this takes, and nothing else. */
export const readReceipt = /* @__PURE__ */ reader<Receipt>(
  object({id: string(64), code: pattern('^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'), receivedAt: dateTime}),
);
