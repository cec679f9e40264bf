import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Checkpoint, readCheckpoint } from '@linli/core/transparency/checkpoint';

export interface KnownCheckpoint extends Checkpoint {
  readonly text: string;
  /** Which one it is in the row of those that were known; 0 before the first. */
  readonly turn: number;
}

/**
 * The newest checkpoint a witness has signed of each log. Each one gets a file of its own, named by
 * its turn and made only if it is not there yet: of two that compared with the same checkpoint,
 * also in two processes, one finds its place taken. The file is on the disk before anybody hears
 * of the signature: a witness that forgets can be made to sign two histories.
 */
export class KnownCheckpoints {
  constructor(private readonly folder: string) {}

  async read(origin: string): Promise<KnownCheckpoint | undefined> {
    const folder = this.folderOf(origin);
    for (;;) {
      const turn = Math.max(0, ...(await turnsIn(folder)));
      if (turn === 0) return undefined;
      const text = await readFile(join(folder, String(turn)), 'utf8').catch(notThere);
      // Taken away since the folder was read: there is a newer one.
      if (text !== undefined) return { ...readCheckpoint(text), text, turn };
    }
  }

  /** False when another checkpoint came in between. */
  async write(origin: string, before: number, text: string): Promise<boolean> {
    const folder = this.folderOf(origin);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const draft = join(folder, `draft-${randomUUID()}`);
    try {
      await writeDurably(draft, text);
      await link(draft, join(folder, String(before + 1)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    } finally {
      await rm(draft, { force: true });
    }
    await syncFolder(folder);
    for (const turn of await turnsIn(folder)) {
      if (turn <= before) await rm(join(folder, String(turn)), { force: true });
    }
    return true;
  }

  private folderOf(origin: string): string {
    return join(this.folder, nameOf(origin));
  }
}

/** How an origin stands in addresses and file names. */
export function nameOf(origin: string): string {
  return createHash('sha256').update(origin, 'utf8').digest('hex');
}

async function turnsIn(folder: string): Promise<number[]> {
  const names = (await readdir(folder).catch(notThere)) ?? [];
  return names.filter((name) => /^[1-9]\d*$/.test(name)).map(Number);
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; there a new name is durable by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function notThere(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
