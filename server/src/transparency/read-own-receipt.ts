import { canonicalJson } from '@linli/core/transparency/canonical-json';
import { proveInclusion } from '@linli/core/transparency/prove';
import { writeReceipt } from '@linli/core/transparency/receipt';
import { findOwnAccount } from '../ledger/find-own-account';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findReceiptCheckpoint } from './find-receipt-checkpoint';
import { findAccountOf, findLoggedRow } from './logged-rows.queries';
import { openingOf } from './opening-of';
import { openSubjectKey } from './subject-key';
import { tilesOfLog } from './tiles-of-log';

/**
 * The receipt of an own entry under the checkpoint that most witnesses have signed; null while no
 * checkpoint speaks of it yet. What only we can read goes with it, sealed: should our books be
 * lost, they can be put together again from receipts.
 */
export async function readOwnReceipt(
  context: OperationContext,
  transferId: string,
): Promise<string | null> {
  const { tx, secrets } = context;
  const { accountId } = await findOwnAccount(context);
  if ((await findAccountOf(tx, transferId)) !== accountId) throw refuse('request/not_found');
  const row = await findLoggedRow(tx, transferId);
  if (!row || row.sealedKey === null) return null;
  const checkpoint = await findReceiptCheckpoint(tx, row.leafIndex);
  if (!checkpoint) return null;
  const key = openSubjectKey(secrets, row.sealedKey);
  const kept = { content: row.contentText, key: Buffer.from(key.bytes).toString('hex') };
  return writeReceipt({
    opening: openingOf(secrets, row, key),
    sealed: secrets.encrypt(canonicalJson(kept)).toString('base64'),
    index: row.leafIndex,
    proof: await proveInclusion(row.leafIndex, checkpoint.size, tilesOfLog(tx)),
    checkpoint: checkpoint.note,
  });
}
