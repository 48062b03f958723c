import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';

import type {CampaignFiles} from '@ispeed-widgets/contract';

import {CollectorError} from '../collector-error.js';
import {logError, logEvent, type LogNeeds} from '../http/request-log.js';
import {type Campaigns, campaignsById} from './campaigns.js';
import {loadCampaign} from './load-campaign.js';

/** How long it takes at most to see a change; to take it, twice as long. */
const LOOK_EVERY_MS = 2_000;

/** A hash of each file's text, or why it cannot be read, by path. */
type Versions = ReadonlyMap<string, string>;

interface Watched {
  readonly path: string;
  files: CampaignFiles;
  /** The files as they were when they were last taken or refused. */
  judged: Versions;
  /** The files at the last look. */
  seen: Versions;
}

/**
 * Campaign files with their places and organisations, which an agency may change while the collector runs.
 *
 * It looks at the text every two seconds: `fs.watch` hears nothing on many network disks, whose times are coarse too.
 * A change is taken once two looks saw the same, so no file is taken half-written; one that is not valid is named in
 * the log and the old one stays in force. A request sees all of a campaign's files changed, or none.
 */
export class CampaignWatch {
  #campaigns: Campaigns = new Map();
  readonly #watched: readonly Watched[];
  readonly #needs: LogNeeds;
  #timer: NodeJS.Timeout | undefined;

  private constructor(watched: readonly Watched[], needs: LogNeeds) {
    this.#watched = watched;
    this.#needs = needs;
    this.#publish();
  }

  /** @throws CollectorError if a file is not valid, or two campaigns have one id */
  static async open(paths: readonly string[], needs: LogNeeds): Promise<CampaignWatch> {
    const watched = await Promise.all(
      paths.map(async (path) => {
        const {files, versions} = await load(path);
        return {path, files, judged: versions, seen: versions};
      }),
    );
    for (const [index, {files}] of watched.entries()) requireOwnId(files, watched.slice(0, index));
    return new CampaignWatch(watched, needs);
  }

  /** The campaigns as they are now. */
  readonly current = (): Campaigns => this.#campaigns;

  /** Begins to look for changes. */
  start(everyMs = LOOK_EVERY_MS): void {
    this.#timer = setTimeout(() => void this.#lookAndGoOn(everyMs), everyMs).unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #lookAndGoOn(everyMs: number): Promise<void> {
    await this.look().catch((error: unknown) => logError(this.#needs, error));
    if (this.#timer) this.start(everyMs);
  }

  /** Looks once. */
  async look(): Promise<void> {
    for (const watched of this.#watched) await this.#lookAt(watched);
  }

  async #lookAt(watched: Watched): Promise<void> {
    const now = await versionsOf([...watched.judged.keys()]);
    const isSettled = isSame(now, watched.seen);
    watched.seen = now;
    if (!isSettled || isSame(now, watched.judged)) return;
    const read = new Map<string, string>();
    try {
      const {files} = await load(watched.path, read);
      requireOwnId(
        files,
        this.#watched.filter((other) => other !== watched),
      );
      Object.assign(watched, {files, judged: read, seen: read});
      this.#publish();
      logEvent(this.#needs, 'info', {
        event: 'campaign-taken',
        file: watched.path,
        campaign: files.campaign.id,
      });
    } catch (error) {
      if (!(error instanceof CollectorError)) throw error;
      // What the refused file links to is looked at too: the fault may be mended there.
      watched.judged = new Map([...now, ...read]);
      watched.seen = watched.judged;
      const {message} = error;
      logEvent(this.#needs, 'error', {event: 'campaign-refused', file: watched.path, message});
    }
  }

  #publish(): void {
    this.#campaigns = campaignsById(this.#watched.map(({files}) => files));
  }
}

/** @param read takes the version of each file that was read, also when the load fails */
async function load(path: string, read = new Map<string, string>()) {
  const files = await loadCampaign(path, (file, text) => read.set(file, hash(text)));
  return {files, versions: read as Versions};
}

async function versionsOf(paths: readonly string[]): Promise<Versions> {
  return new Map(await Promise.all(paths.map(async (path) => [path, await versionOf(path)] as const)));
}

async function versionOf(path: string): Promise<string> {
  try {
    return hash(await readFile(path, 'utf8'));
  } catch (error) {
    return String(error);
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function isSame(one: Versions, other: Versions): boolean {
  return one.size === other.size && [...one].every(([path, version]) => other.get(path) === version);
}

function requireOwnId({campaign: {id}}: CampaignFiles, others: readonly Pick<Watched, 'files'>[]): void {
  if (!others.some(({files}) => files.campaign.id === id)) return;
  throw new CollectorError(`Hai tệp chiến dịch cùng mang mã ${id}. Mỗi chiến dịch cần một mã riêng.`);
}
