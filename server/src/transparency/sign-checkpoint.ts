import { signCheckpoint as sign } from '@linli/core/transparency/checkpoint';
import type { VerifierKey } from '@linli/core/transparency/verifier-key';
import type { Transaction } from '../platform/database';
import { findNewestCheckpoint, insertCheckpoint } from './checkpoints.queries';
import { refuseToGoBack } from './guard';
import { findSize } from './log.queries';
import type { LogPlace } from './log-parts';
import { readTree } from './read-tree';

/**
 * Signs the log as it stands, when it has grown since the last time. The caller holds the lock of
 * the log, and whatever anybody has seen of it is its beginning, or nothing is signed.
 */
export async function signCheckpoint(
  tx: Transaction,
  place: LogPlace,
  key: VerifierKey,
  now: Date,
): Promise<void> {
  const [size, last] = [await findSize(tx), await findNewestCheckpoint(tx)];
  if (last?.size === size) return;
  await refuseToGoBack(tx, place, key);
  const root = (await readTree(tx, size)).root();
  const note = sign({ origin: key.name, size, root }, place.seed);
  await insertCheckpoint(tx, { size, root, note }, now);
}
