import { writeAddCheckpoint } from '@linli/core/transparency/add-checkpoint';
import { isWholeNumber } from '@linli/core/transparency/checkpoint';
import type { Hash } from '@linli/core/transparency/merkle-tree';
import { proveConsistency } from '@linli/core/transparency/prove';
import { type CheckpointRow, findNewestCheckpoint } from './checkpoints.queries';
import { listWitnessProgress, type WitnessProgress } from './cosignatures.queries';
import { LogWouldFork } from './guard';
import { keepCosignature } from './keep-cosignature';
import type { LogParts } from './log-parts';
import { tilesOfLog } from './tiles-of-log';

/**
 * Asks the witnesses that have a service to sign the newest checkpoint. One that knows a larger
 * log than ours, or finds that ours was changed, stops the log; one that is silent is asked again.
 * Before a node signs for the first time it asks also those that have signed it: what our database
 * remembers of them may be as old as a backup.
 */
export async function askWitnesses(parts: LogParts, whom: 'unsigned' | 'all'): Promise<void> {
  const newest = await findNewestCheckpoint(parts.database);
  if (!newest) return;
  const witnesses = await listWitnessProgress(parts.database);
  const asked = witnesses.filter(
    ({ url, size }) => url !== null && (whom === 'all' || size !== newest.size),
  );
  const outcomes = await Promise.allSettled(
    asked.map((witness) => askWitness(parts, witness, newest)),
  );
  for (const [place, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') continue;
    if (outcome.reason instanceof LogWouldFork) throw outcome.reason;
    const { name } = asked[place] ?? {};
    parts.log.warn({ witness: name, error: outcome.reason }, 'A witness did not sign');
  }
}

const ANSWER_MS = 5_000;

async function askWitness(
  parts: LogParts,
  witness: WitnessProgress,
  newest: CheckpointRow,
): Promise<void> {
  let old = witness.size ?? 0;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const proof = await proofFrom(parts, old, newest.size);
    const answer = await send(witness, { old, proof, checkpoint: newest.note });
    const text = await answer.text();
    if (answer.status === 200) {
      await keepCosignature(parts.database, newest, text);
      return;
    }
    if (answer.status === 422) throw fork(witness, old, newest.size, 'It refuses to go on.');
    if (answer.status !== 409 || !isWholeNumber(text.trim())) {
      throw new Error(`answered ${answer.status}`);
    }
    old = Number(text.trim());
    if (old > newest.size) throw fork(witness, old, newest.size, 'It has signed more.');
    if (old === newest.size && attempt > 0) {
      throw fork(witness, old, newest.size, 'It has signed another tree of this size.');
    }
  }
}

function proofFrom(parts: LogParts, old: number, size: number): Promise<Hash[]> {
  return proveConsistency(old, size, tilesOfLog(parts.database));
}

function fork({ name }: WitnessProgress, seen: number, own: number, why: string): LogWouldFork {
  return new LogWouldFork(`The witness ${name}`, seen, own, why);
}

function send(
  { url }: WitnessProgress,
  request: Parameters<typeof writeAddCheckpoint>[0],
): Promise<Response> {
  return fetch(`${url}/add-checkpoint`, {
    method: 'POST',
    body: writeAddCheckpoint(request),
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWER_MS),
  });
}
