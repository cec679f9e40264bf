import type { Json } from '@linli/core/transparency/canonical-json';
import { type LeafKind, leafOf, leafTypes } from '@linli/core/transparency/leaf';
import type { Transaction } from '../platform/database';
import { growTree } from './grow-tree';
import { refuseToGoBack } from './guard';
import { findSize, insertLeaves, insertOpenings, lockLog } from './log.queries';
import { expectLogKey } from './log-identity';
import type { LogParts } from './log-parts';
import { nonceOf } from './subject-key';

/**
 * Tells something of the whole deployment in the log, in the very transaction in which it is done.
 * What belongs to a community goes by recordLeaf instead.
 */
export async function enterNotice(
  parts: LogParts,
  kind: LeafKind,
  payload: Json,
  work: (tx: Transaction, now: Date) => Promise<unknown>,
): Promise<number> {
  const { database, secrets, clock, ids, place } = parts;
  const key = await expectLogKey(parts);
  return database.transaction(null, async (tx) => {
    await lockLog(tx);
    await work(tx, clock.now());
    await refuseToGoBack(tx, place, key);
    const [leafIndex, sourceId] = [await findSize(tx), ids.next()];
    const nonce = nonceOf(secrets, undefined, sourceId);
    const leaf = leafOf({ type: leafTypes[kind], nonce, payload });
    await insertLeaves(tx, leafIndex, [{ leaf, sourceId }], clock.now());
    await insertOpenings(tx, [{ leafIndex, nonce, payload }]);
    await growTree(tx, leafIndex, [{ leaf }]);
    return leafIndex;
  });
}
