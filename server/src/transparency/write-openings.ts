import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { canonicalJson } from '@linli/core/transparency/canonical-json';
import type { Database, Transaction } from '../platform/database';
import type { Secrets } from '../platform/secrets';
import {
  closeTransfers,
  fetchTransfers,
  listSealedKeys,
  openTransfers,
  planForWholeLog,
} from './compare.queries';
import { listCommunityIds } from './log.queries';
import { loggedRowOf } from './logged-row-of';
import { openingOf } from './opening-of';
import { openSubjectKey } from './subject-key';
import { enterCommunity } from './subjects.queries';

/** A line of JSON for every transfer in the log whose subject was not erased; gives how many. */
export async function writeOpenings(
  database: Database,
  secrets: Secrets,
  output: Writable,
): Promise<number> {
  const count = await database.transaction(
    null,
    async (tx) => {
      await planForWholeLog(tx);
      let written = 0;
      for (const communityId of await listCommunityIds(tx)) {
        written += await writeCommunity(tx, secrets, communityId, output);
      }
      return written;
    },
    { isolation: 'repeatable read', readOnly: true },
  );
  output.end();
  await once(output, 'close');
  return count;
}

async function writeCommunity(
  tx: Transaction,
  secrets: Secrets,
  communityId: string,
  output: Writable,
): Promise<number> {
  let written = 0;
  let previous: { accountId: string; leaf: Uint8Array } | undefined;
  await enterCommunity(tx, communityId);
  const sealedKeys = await listSealedKeys(tx, communityId);
  await openTransfers(tx, communityId);
  for (;;) {
    const rows = await fetchTransfers(tx);
    if (rows.length === 0) break;
    for (const row of rows) {
      const { accountId, leaf, leafIndex } = row;
      const sealedKey = sealedKeys.get(accountId);
      const before = previous?.accountId === accountId ? previous.leaf : null;
      previous = leaf ? { accountId, leaf } : undefined;
      if (leaf === null || sealedKey === undefined) continue;
      const key = openSubjectKey(secrets, sealedKey);
      const { type, nonce, payload } = openingOf(secrets, loggedRowOf(row, before), key);
      const hex = Buffer.from(nonce).toString('hex');
      const line = canonicalJson({ index: leafIndex, type, nonce: hex, payload });
      if (!output.write(`${line}\n`)) await once(output, 'drain');
      written += 1;
    }
  }
  await closeTransfers(tx);
  return written;
}
