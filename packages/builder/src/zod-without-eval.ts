import {config} from 'zod';

// Under a policy without 'unsafe-eval' even the question whether it may compile is a violation, and zod asks it when
// the first schema is made: import this before anything that brings the contract.
config({jitless: true});
