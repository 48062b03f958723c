/** All that is wanted once something failed, in one late chunk: each costs the first view its hash. */
export {describeFailure} from './describe-failure.js';
export {issuesIn} from './issues-in.js';
