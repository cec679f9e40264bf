import { openCheckpoint, readCheckpoint, refuseFork } from '@linli/core/transparency/checkpoint';
import { emptyRoot } from '@linli/core/transparency/merkle-tree';
import { proveConsistency } from '@linli/core/transparency/prove';
import { signatureLine } from '@linli/core/transparency/signed-note';
import { readVerifierKey } from '@linli/core/transparency/verifier-key';
import { now } from '../ui/clock';
import { publishedTiles } from './log-files';
import { advanceWitness, type WitnessMemory } from './witness-memory';

export interface Signed {
  readonly size: number;
  readonly line: string;
}

/**
 * Looks whether the checkpoint continues the one signed last, from the published files alone,
 * writes it down, and only then signs. Throws the exact problem when the log was changed.
 */
export async function signAsWitness(me: WitnessMemory, text: string): Promise<Signed> {
  const key = readVerifierKey(me.logKey);
  const { note, ...checkpoint } = openCheckpoint(text, key);
  const { origin } = checkpoint;
  const last =
    me.checkpoint === null
      ? { origin, size: 0, root: emptyRoot() }
      : openCheckpoint(me.checkpoint, key);
  const sizes = [Math.min(last.size, checkpoint.size), checkpoint.size] as const;
  const proof = await proveConsistency(...sizes, publishedTiles());
  refuseFork(last, checkpoint, proof);
  if (!(await advanceWitness(me.checkpoint, text))) throw new WitnessElsewhere();
  const time = Math.floor(now().getTime() / 1000);
  const line = signatureLine(note.text, { name: me.name, seed: me.seed, time });
  return { size: checkpoint.size, line: line.trimEnd() };
}

/** The same witness signed in another window meanwhile. */
export class WitnessElsewhere extends Error {
  override readonly name = 'WitnessElsewhere';
}

export function sizeOf(checkpoint: string): number {
  return readCheckpoint(checkpoint).size;
}
