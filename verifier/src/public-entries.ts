import type { Json } from '@linli/core/transparency/canonical-json';
import { leafOf, leafTypes, publicKinds } from '@linli/core/transparency/leaf';
import { LogProblem } from '@linli/core/transparency/log-problem';
import { sameHash } from '@linli/core/transparency/merkle-tree';
import { readOpening } from '@linli/core/transparency/read-opening';
import { type LogSource, readText } from './log-source';

const publicTypes: readonly number[] = publicKinds.map((kind) => leafTypes[kind]);

/** Compares what the log publishes in the open with what was entered; gives how many there are. */
export async function checkPublicEntries(
  source: LogSource,
  entries: ReadonlyMap<number, Uint8Array>,
): Promise<number> {
  for (const [index, entry] of entries) {
    const text = await readText(source, `open/${index}.json`);
    if (text === undefined) throw new LogProblem('opening_missing', { index });
    const opening = readOpening(JSON.parse(text) as Record<string, Json>);
    if (!opening || !sameHash(leafOf(opening), entry)) {
      throw new LogProblem('opening_differs', { index });
    }
  }
  return entries.size;
}

export function isPublicEntry(entry: Uint8Array): boolean {
  return publicTypes.includes(entry[1] ?? 0);
}
