import { type Checkpoint, readCheckpoint } from './checkpoint';
import { LogProblem } from './log-problem';
import type { Policy } from './policy';
import { checkSignatures } from './signed-note';

export interface WitnessedCheckpoint extends Checkpoint {
  readonly witnesses: readonly { readonly name: string; readonly time: number }[];
  /** As many of them as the policy asks for. */
  readonly witnessed: boolean;
}

/** A checkpoint that a log of the policy has signed, with the witnesses that have signed it too. */
export function openByPolicy(text: string, policy: Policy): WitnessedCheckpoint {
  const { note, ...checkpoint } = readCheckpoint(text);
  const logs = policy.logs.map(({ key }) => key).filter(({ name }) => name === checkpoint.origin);
  if (logs.length === 0) throw new LogProblem('unknown_log', { origin: checkpoint.origin });
  if (checkSignatures(note, logs).length === 0) {
    throw new LogProblem('signature_missing', { key: checkpoint.origin });
  }
  const witnesses = policy.witnesses.flatMap(({ name, key }) =>
    checkSignatures(note, [key]).map(({ time = 0 }) => ({ name, time })),
  );
  const names = new Set(witnesses.map(({ name }) => name));
  return { ...checkpoint, witnesses, witnessed: policy.isQuorum(names) };
}
