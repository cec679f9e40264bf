import { checkSignatures, readNote } from '@linli/core/transparency/signed-note';
import { keyTypes, readVerifierKey } from '@linli/core/transparency/verifier-key';
import type { Queryable } from '../platform/database';
import { type CheckpointRow, listWitnesses } from './checkpoints.queries';
import { insertCosignature } from './cosignatures.queries';

/**
 * Keeps the lines of those witnesses that the policy names, once they are seen to fit; what others
 * wrote is left out. Gives the names.
 */
export async function keepCosignature(
  db: Queryable,
  checkpoint: Pick<CheckpointRow, 'size' | 'note'>,
  lines: string,
): Promise<string[]> {
  const { text } = readNote(checkpoint.note);
  const kept: string[] = [];
  for (const line of lines.split('\n').filter((each) => each !== '')) {
    const note = readNote(`${text}\n${line}\n`);
    for (const { name, verifierKey } of await listWitnesses(db)) {
      const key = readVerifierKey(verifierKey);
      const [good] = key.type === keyTypes.witness ? checkSignatures(note, [key]) : [];
      if (!good) continue;
      const signedAt = new Date((good.time ?? 0) * 1000);
      await insertCosignature(db, { ...checkpoint, witness: name, line: `${line}\n`, signedAt });
      kept.push(name);
    }
  }
  return kept;
}
