import * as z from 'zod';

import {isDay, isMoment, isMonth} from './calendar-rules.js';
import {SLUG, SLUG_LENGTH} from './slug-rule.js';
import {type Fault, lineFault, linkFault, proseFault} from './text-faults.js';

/**
 * The building blocks of every document. `format` and `pattern` go into the JSON Schema files, and the page's
 * readers are generated from those, so a rule is written once.
 */

/** The name and version of a contract, the first field of every document. */
export const contract = <T extends string>(name: T) =>
  z.literal(name).describe('Name of the contract and its major version.');

/** One visible line of NFC text, at most `max` UTF-16 units. */
export const line = (max = 300) => text(max, lineFault).meta({format: 'line'});

/** NFC text that may hold line feeds, at most `max` UTF-16 units. */
export const prose = (max = 4000) => text(max, proseFault).meta({format: 'prose'});

/** `https://…`, or relative to the file that carries it. */
export const link = () => text(2000, linkFault).meta({format: 'link'});

/** ISO 8601 calendar day, `YYYY-MM-DD`, Viet Nam time. */
export const day = () =>
  z
    .string()
    .refine(isDay, {params: {code: 'day'}})
    .meta({format: 'date'});

/** ISO 8601 instant in UTC, `YYYY-MM-DDThh:mm:ss.sssZ`. */
export const moment = () =>
  z
    .string()
    .refine(isMoment, {params: {code: 'moment'}})
    .meta({format: 'date-time'});

/** ISO 8601 month, `YYYY-MM`. */
export const month = () =>
  z
    .string()
    .refine(isMonth, {params: {code: 'month'}})
    .meta({format: 'month', pattern: '^\\d{4}-(0[1-9]|1[0-2])$'});

/** Identifier in lower case: letters, digits, single hyphens; fit for a URL, a file name and a CSV cell. */
export const slug = () => z.string().max(SLUG_LENGTH).regex(SLUG).meta({format: 'slug'});

/** A commune's code of the General Statistics Office: five digits, text because of leading zeros. */
export const communeCode = () => z.string().regex(/^\d{5}$/);

/** A province's code: two digits, text because of leading zeros. */
export const provinceCode = () =>
  z
    .string()
    .regex(/^\d{2}$/)
    .describe("The province's code, two digits.");

/** A province's name with its type. */
export const provinceName = () => line(100).describe('Full name with its type: "Tỉnh Khánh Hòa".');

/**
 * The administrative structure that gives commune codes their meaning, named by the month it took effect
 * ("2024-11", "2025-07", "2026-04"): 3,315 codes mean another extent before and after July 2025.
 */
export const structure = () => month().describe('Administrative structure of the codes, e.g. "2026-04".');

/** The app's referral code of a commune (mã giới thiệu): opaque, kept as the agency typed it. */
export const referralCode = () => line(64);

/** A whole number of people or samples. */
export const count = (max = 10_000_000) => z.int().min(0).max(max);

/** A speed in Mbps. Above 100,000 it is a slip of the unit. */
export const mbps = () => z.number().min(0).max(100_000);

/** A time in milliseconds. */
export const milliseconds = () => z.number().min(0).max(60_000);

/** What a network is called in files: fixed broadband (BRCĐ), mobile broadband (BRDĐ), 5G. */
export const network = () => z.enum(['fixed', 'mobile', '5g']);

/** How many single figures were made into one. VNNIC publishes medians. */
export const statistic = () => z.enum(['median', 'mean']);

/** Vietnamese text, or Vietnamese with English beside it. */
export const localized = (words: z.ZodString) =>
  z.union([
    words,
    z.object({vi: words.describe('In Vietnamese.'), en: words.optional().describe('In English.')}),
  ]);

/** Text in which a rule finds no fault. */
function text(max: number, faultOf: (value: string) => Fault | undefined) {
  return z
    .string()
    .max(max)
    .superRefine((value, context) => {
      const fault = faultOf(value);
      if (fault) context.addIssue({code: 'custom', params: fault});
    });
}

export type Network = z.infer<ReturnType<typeof network>>;
export type Statistic = z.infer<ReturnType<typeof statistic>>;
/** A string is Vietnamese. */
export type LocalizedText = string | {vi: string; en?: string | undefined};
