export {type CspNeeds, cspFindings, withoutEchoes} from './csp-findings.js';
export {communeFindings, communesOf, type DataDiagnosis, diagnoseData} from './diagnose-data.js';
export {
  campaignAddresses,
  communesNamed,
  diagnosePage,
  type PageDiagnosis,
  type PageFacts,
} from './diagnose-page.js';
export {
  diagnoseChunks,
  diagnoseLoaderFile,
  readRelease,
  type Release,
  releaseFindings,
} from './diagnose-release.js';
export * from './doctor-report.js';
export {askForJson, type Asker, type Fetch, type FetchAnswer} from './file-answer.js';
export {type DiagnosisCode, DIAGNOSIS_CODES, type Finding, finding, findingWords} from './finding.js';
export type {LoaderTag, PageParts, WidgetPlace} from './page-parts.js';
export {parsePolicies} from './security-policy.js';
