import { listWitnesses } from './checkpoints.queries';
import { enterNotice } from './enter-notice';
import type { LogParts } from './log-parts';
import { endWitness } from './witnesses.queries';

/** Told in the log like the naming of one. False when nobody of that name watches. */
export async function removeWitness(parts: LogParts, name: string): Promise<boolean> {
  const named = (await listWitnesses(parts.database)).some((witness) => witness.name === name);
  if (!named) return false;
  const payload = { v: 1, act: 'witness_removed', name };
  await enterNotice(parts, 'admin', payload, (tx, now) => endWitness(tx, name, now));
  return true;
}
