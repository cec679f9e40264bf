import type { Json } from '@linli/core/transparency/canonical-json';
import { type LeafType, leafOf, leafTypes, publicKinds } from '@linli/core/transparency/leaf';
import { LogProblem } from '@linli/core/transparency/log-problem';
import { sameHash } from '@linli/core/transparency/merkle-tree';
import { hexToBytes } from '@noble/hashes/utils.js';
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
    if (!sameHash(leafOf(readOpening(text, index)), entry)) {
      throw new LogProblem('opening_differs', { index });
    }
  }
  return entries.size;
}

export function isPublicEntry(entry: Uint8Array): boolean {
  return publicTypes.includes(entry[1] ?? 0);
}

function readOpening(text: string, index: number) {
  const { type, nonce, payload } = JSON.parse(text) as Record<string, Json>;
  if (!/^[0-9a-f]{64}$/.test(String(nonce)) || payload === undefined) {
    throw new LogProblem('opening_differs', { index });
  }
  return { type: type as LeafType, nonce: hexToBytes(String(nonce)), payload };
}
