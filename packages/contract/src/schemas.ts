import type * as z from 'zod';

import {campaignShape} from './documents/campaign.js';
import {coverageRowsShape, coverageShape} from './documents/coverage.js';
import {embedParametersShape} from './documents/embed-parameters.js';
import type {Issue} from './issue.js';
import {organizationsShape} from './documents/organizations.js';
import {placesShape} from './documents/places.js';
import {receiptShape, reportShape} from './documents/report.js';
import {campaignRules} from './rules/campaign-rules.js';
import {coverageRowsRules, coverageRules} from './rules/coverage-rules.js';
import {organizationsRules} from './rules/organizations-rules.js';
import {placesRules} from './rules/places-rules.js';
import {reportRules} from './rules/report-rules.js';

/** campaign.json, whole: shape and cross-field rules. */
export const campaignSchema = withRules(campaignShape, campaignRules);
/** places.json */
export const placesSchema = withRules(placesShape, placesRules);
/** organizations.json */
export const organizationsSchema = withRules(organizationsShape, organizationsRules);
/** coverage.json */
export const coverageSchema = withRules(coverageShape, coverageRules);
/** The rows that a coverage index points at. */
export const coverageRowsSchema = withRules(coverageRowsShape, coverageRowsRules);
/** What a form posts. */
export const reportSchema = withRules(reportShape, reportRules);
/** What the collector answers. */
export const receiptSchema = receiptShape;
/** What the iframe page's address, a div's `data-*` and a lone link say of a widget. */
export const embedParametersSchema = embedParametersShape;

/** Adds cross-field rules to a shape. They run once the shape is right, as they do in the page's readers. */
function withRules<S extends z.ZodType>(shape: S, rulesOf: (value: z.infer<S>) => Issue[]): S {
  return shape.superRefine((value, context) => {
    for (const {pointer, ...params} of rulesOf(value)) {
      context.addIssue({code: 'custom', path: pointer.split('/').slice(1), params});
    }
  });
}
