import {type Cluster, startCluster} from './start-cluster.js';

/** Where the collector's fixtures find the PostgreSQL of this run. */
const VARIABLE = 'ISPEED_TEST_POSTGRES';

let cluster: Cluster | undefined;

/** One PostgreSQL a run: a test makes a database of its own in it. */
export async function setup(): Promise<void> {
  if (process.env[VARIABLE]) return;
  cluster = await startCluster();
  process.env[VARIABLE] = cluster.url;
}

export async function teardown(): Promise<void> {
  await cluster?.stop();
}
