import type * as fc from 'fast-check';
import type * as z from 'zod';

import type {Checked, IssueCode} from '../issue.js';
import * as documents from '../page-documents/index.js';
import * as readers from '../readers/index.js';
import * as schemas from '../schemas.js';
import {campaign} from './campaign-arbitrary.js';
import {coverage, coverageRows} from './coverage-arbitraries.js';
import {embedParameters} from './embed-parameters-arbitrary.js';
import {organizations, places} from './places-arbitraries.js';
import {receipt, report} from './report-arbitraries.js';

/** A kind of document: valid ones of it, and the two checks that must say the same of any of it. */
export interface DocumentKind {
  readonly name: string;
  readonly valid: fc.Arbitrary<object>;
  readonly schema: z.ZodType;
  readonly read: (value: unknown) => Checked<unknown>;
  /** For what lies in files: how a page takes it at first. */
  readonly accepts?: (value: unknown) => boolean;
  /** What its cross-field rules refuse. */
  readonly rules: readonly IssueCode[];
}

export const DOCUMENT_KINDS: DocumentKind[] = [
  {
    name: 'campaign',
    valid: campaign,
    schema: schemas.campaignSchema,
    read: readers.readCampaign,
    accepts: documents.campaignDocument.accepts,
    rules: ['duplicate', 'until-before-from', 'needs-alt'],
  },
  {
    name: 'places',
    valid: places,
    schema: schemas.placesSchema,
    read: readers.readPlaces,
    accepts: documents.placesDocument.accepts,
    rules: ['duplicate'],
  },
  {
    name: 'organizations',
    valid: organizations,
    schema: schemas.organizationsSchema,
    read: readers.readOrganizations,
    accepts: documents.organizationsDocument.accepts,
    rules: ['duplicate', 'not-listed'],
  },
  {
    name: 'coverage',
    valid: coverage,
    schema: schemas.coverageSchema,
    read: readers.readCoverage,
    accepts: documents.coverageDocument.accepts,
    rules: ['duplicate', 'one-of-two', 'too-big'],
  },
  {
    name: 'coverage-rows',
    valid: coverageRows,
    schema: schemas.coverageRowsSchema,
    read: readers.readCoverageRows,
    accepts: documents.coverageRowsDocument.accepts,
    rules: ['duplicate'],
  },
  {
    name: 'report',
    valid: report,
    schema: schemas.reportSchema,
    read: readers.readReport,
    rules: ['duplicate', 'installed-over-total', 'measured-over-installed', 'outside-period'],
  },
  {name: 'receipt', valid: receipt, schema: schemas.receiptSchema, read: readers.readReceipt, rules: []},
  {
    name: 'embed-parameters',
    valid: embedParameters,
    schema: schemas.embedParametersSchema,
    read: readers.readEmbedParameters,
    accepts: documents.embedParametersDocument.accepts,
    rules: ['link', 'pattern', 'month', 'choice'],
  },
];
