import {
  type Campaign,
  campaignSchema,
  checkDocument,
  type Coverage,
  type CoverageRows,
  coverageRowsSchema,
  coverageSchema,
  messageOf,
  type Organizations,
  organizationsSchema,
  type Places,
  placesSchema,
  type Report,
  reportSchema,
} from '@ispeed-widgets/contract';

import type {FileIssue} from './file-issue.js';

/** Any document of the contract that names itself. */
export type AnyDocument = Campaign | Places | Organizations | Coverage | CoverageRows | Report;

const SCHEMAS = {
  'campaign/1': campaignSchema,
  'places/1': placesSchema,
  'organizations/1': organizationsSchema,
  'coverage/1': coverageSchema,
  'coverage-rows/1': coverageRowsSchema,
  'report/1': reportSchema,
} as const;

const NAMES = Object.keys(SCHEMAS).join(', ');

/** Checks a parsed file against the full schema of the contract that it names. */
export function checkAnyDocument(
  value: unknown,
  file: string,
): {document?: AnyDocument; issues: readonly FileIssue[]} {
  const contract = contractOf(value);
  if (!isKnown(contract)) {
    const vi = `Phải là một trong: ${NAMES}. Mục này cho biết tệp thuộc loại nào.`;
    const en = `Must be one of: ${NAMES}. It says which kind of file this is.`;
    return {issues: [{file, pointer: '/contract', message: {vi, en}}]};
  }
  const checked = checkDocument(SCHEMAS[contract], value);
  if (checked.ok) return {document: checked.value, issues: []};
  return {
    issues: checked.issues.map((issue) => ({file, pointer: issue.pointer, message: messageOf(issue)})),
  };
}

function contractOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'contract' in value ? value.contract : undefined;
}

function isKnown(contract: unknown): contract is keyof typeof SCHEMAS {
  return typeof contract === 'string' && Object.hasOwn(SCHEMAS, contract);
}
