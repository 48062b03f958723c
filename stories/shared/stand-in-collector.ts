import {type Problem, type Receipt, type Report, spellCode} from '@ispeed-widgets/contract/page';

import {type Answer, standIn} from './stand-in.js';

const ENDPOINT = '/api/v1/reports';

/** An access code that the form takes; nobody's. */
export const SAMPLE_ACCESS_CODE = spellCode(new Uint8Array(15));

/** For a story's `beforeEach`: a collector that stores every report, or says that it does. */
export function collectorThatStores(): () => void {
  return standIn(ENDPOINT, async (init) => {
    const {id} = JSON.parse(String(init?.body)) as Report;
    const receipt: Receipt = {
      id,
      code: spellCode(new Uint8Array(7)),
      receivedAt: new Date().toISOString(),
    };
    return Response.json(receipt, {status: 201});
  });
}

/** For a story's `beforeEach`: a collector that refuses every report for this reason. */
export function collectorThatRefuses(problem: Problem): () => void {
  return standIn(ENDPOINT, async () => Response.json(problem, {status: problem.status}));
}

/** For a story's `beforeEach`: no collector answers, as on a train in a tunnel. */
export function collectorOutOfReach(): () => void {
  return standIn(ENDPOINT, unreachable);
}

const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
