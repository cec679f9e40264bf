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
  await enterNotice(parts, 'admin', payload, (tx, now) => insertWitness(tx, witness, now));
}
