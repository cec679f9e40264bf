import { LogProblem } from '@linli/core/transparency/log-problem';
import { keyTypes, readVerifierKey } from '@linli/core/transparency/verifier-key';
import { enterNotice } from './enter-notice';
import type { LogParts } from './log-parts';
import { insertWitness } from './witnesses.queries';

export interface NewWitness {
  readonly name: string;
  readonly key: string;
  readonly url: string | null;
}

/** A change of the policy is told in the log: who watches cannot be exchanged quietly. */
export async function addWitness(parts: LogParts, witness: NewWitness): Promise<void> {
  const key = readVerifierKey(witness.key);
  if (key.type !== keyTypes.witness) throw new LogProblem('malformed_key', { name: key.name });
  const { name, url } = witness;
  const payload = { v: 1, act: 'witness_added', name, key: witness.key, url };
  await enterNotice(parts, 'admin', payload, async (tx, now) => {
    if ((await insertWitness(tx, witness, now)) === 0) throw new WitnessNameTaken(name);
  });
}

/** Signatures hang on the name, also on that of a witness who has left. */
export class WitnessNameTaken extends Error {
  override readonly name = 'WitnessNameTaken';

  constructor(name: string) {
    super(`There is, or was, a witness called ${name}, or one with this key.`);
  }
}
