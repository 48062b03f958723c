/** What a server that carries the collector needs; the command line needs no more. */
export {
  type ImportedOrganization,
  importOrganizations,
  type OrganizationToImport,
} from './access/import-organizations.js';
export {campaignsById} from './campaign/campaigns.js';
export {loadCampaign} from './campaign/load-campaign.js';
export {CollectorError} from './collector-error.js';
export {type CollectorNeeds, createCollector, REPORTS_PATH} from './create-collector.js';
export type {Store, StoreKind} from './database.js';
export {type Fetch, listen, type Listening} from './http/listen.js';
export {openStore} from './store/open-store.js';
