import type { OperationContext } from '../platform/operation-context';
import { fileKeyOf } from './file-key-of';
import { photoFile } from './photo-file';
import { deleteLoosePhotos, listKnownFiles } from './photos.queries';

/**
 * The job that sweeps the file store: photos no claim came for within a week, and files no row
 * stands for, left by a transaction that failed. A file younger than a day may still get its row.
 */
export async function forgetPhotos(
  context: Pick<OperationContext, 'tx' | 'now' | 'communityId' | 'files' | 'afterCommit'>,
): Promise<number> {
  const { tx, now, files } = context;
  const loose = await deleteLoosePhotos(tx, new Date(now.getTime() - LOOSE_MS));
  const gone = loose.flatMap(({ fileKey }) => [
    photoFile(fileKey, 'small'),
    photoFile(fileKey, 'full'),
  ]);
  const swept = [...gone, ...(await listUnknown(context))];
  context.afterCommit(() => files.remove(swept));
  return swept.length;
}

async function listUnknown({
  tx,
  now,
  communityId,
  files,
}: Pick<OperationContext, 'tx' | 'now' | 'communityId' | 'files'>): Promise<string[]> {
  const unknown: string[] = [];
  let batch: string[] = [];
  const ask = async () => {
    const known = await listKnownFiles(tx, [...new Set(batch.map(fileKeyOf))]);
    const keys = new Set(known.map(({ fileKey }) => fileKey));
    unknown.push(...batch.filter((key) => !keys.has(fileKeyOf(key)) || key.endsWith('.partial')));
    batch = [];
  };
  const writtenBefore = now.getTime() - UNKNOWN_MS;
  for await (const { key, writtenAt } of files.list(`${communityId}/`)) {
    if (writtenAt.getTime() >= writtenBefore) continue;
    batch.push(key);
    if (batch.length === FILES_AT_ONCE) await ask();
  }
  if (batch.length > 0) await ask();
  return unknown;
}

const DAY_MS = 86_400_000;
const LOOSE_MS = 7 * DAY_MS;
const UNKNOWN_MS = DAY_MS;
const FILES_AT_ONCE = 1_000;
