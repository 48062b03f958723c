import {execFileSync} from 'node:child_process';
import {mkdtemp, rm, statfs, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A disk of its own that can be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all room but so many bytes. */
  leave(bytes: number): Promise<void>;
  /** Bytes that are free. */
  room(): Promise<number>;
  /** Gives back what was taken. */
  free(): Promise<void>;
  /** Takes the disk away, with all that is on it. */
  remove(): Promise<void>;
}

/**
 * Mounts a disk of so many MB in main memory.
 *
 * @throws Error where that is not allowed: a full disk is a fault that is always tried
 */
export async function smallDisk(megabytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder], {
      stdio: 'pipe',
    });
  } catch (cause) {
    await rm(folder, {recursive: true});
    throw new Error(
      'Không gắn được ổ đĩa nhỏ (mount -t tmpfs) để thử khi đầy ổ đĩa. Chạy bằng root, hoặc trong container có quyền ' +
        'SYS_ADMIN. / A small disk could not be mounted: run as root, or in a container with SYS_ADMIN.',
      {cause},
    );
  }
  const ballast = join(folder, 'ballast');
  const room = async () => {
    const {bavail, bsize} = await statfs(folder);
    return bavail * bsize;
  };
  return {
    folder,
    room,
    leave: async (bytes) => {
      // Whoever else writes may be faster, and then there is less than asked for.
      await writeFile(ballast, Buffer.alloc(Math.max(0, (await room()) - bytes))).catch(unlessFull);
    },
    free: () => rm(ballast, {force: true}),
    remove: async () => {
      execFileSync('umount', ['--lazy', folder]);
      await rm(folder, {recursive: true});
    },
  };
}

function unlessFull(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOSPC') throw error;
}
