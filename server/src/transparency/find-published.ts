import { join } from 'node:path';
import type { ReadFile } from '@linli/core/transparency/tile-files';
import { readBytesIfThere, readIfThere } from './durable-file';
import type { LogParts } from './log-parts';

export interface PublishedFiles {
  readonly note: string;
  readonly read: ReadFile;
}

/** The log as it was published: in our own folder, or in a folder somebody has kept a copy in. */
export async function findPublished(
  { place }: LogParts,
  from: string | undefined,
): Promise<PublishedFiles | undefined> {
  const folder = from ?? place.folder;
  const note = await readIfThere(join(folder, 'checkpoint'));
  return note === undefined
    ? undefined
    : { note, read: (path) => readBytesIfThere(join(folder, path)) };
}
