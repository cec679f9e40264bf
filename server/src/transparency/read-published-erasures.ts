import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Json } from '@linli/core/transparency/canonical-json';
import { leafTypes } from '@linli/core/transparency/leaf';
import { readIfThere } from './durable-file';

/** What the published log tells of erasures, also of those a restored database knows nothing of. */
export async function readPublishedErasures(folder: string): Promise<Json[]> {
  const open = join(folder, 'open');
  const names = await readdir(open).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const payloads: Json[] = [];
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    const { type, payload } = JSON.parse((await readIfThere(join(open, name))) ?? '{}');
    if (type === leafTypes.erasure) payloads.push(payload);
  }
  return payloads;
}
