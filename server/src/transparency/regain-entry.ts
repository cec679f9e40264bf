import { createHash } from 'node:crypto';
import { leafOf } from '@linli/core/transparency/leaf';
import { sameHash } from '@linli/core/transparency/merkle-tree';
import type { Policy } from '@linli/core/transparency/policy';
import { checkReceipt, type Receipt } from '@linli/core/transparency/receipt';
import { readTransferPayload } from '@linli/core/transparency/transfer-payload';
import { type PostOutcome, postTransfers } from '../ledger/post-transfers';
import type { Transaction } from '../platform/database';
import type { Secrets } from '../platform/secrets';
import { findLostLeaf } from './log.queries';
import { type KeptTransfer, postOf } from './post-of-content';

export type RegainOutcome =
  | { readonly kind: 'posted'; readonly accountId: string; readonly outcome: PostOutcome }
  /** Its row was never lost, or it is not of this community, or not something that was earned. */
  | { readonly kind: 'not_lost' }
  /** The sealed part was made with another master key, or changed. */
  | { readonly kind: 'unreadable' };

/**
 * Posts once more what a receipt shows was earned and what the database has forgotten: the same
 * transfer with the same request key, so that it can never count twice. The receipt must be in our
 * own log; a wrong one is refused as everywhere.
 */
export async function regainEntry(
  { tx, secrets, now }: { tx: Transaction; secrets: Secrets; now: Date },
  receiptText: string,
  policy: Policy,
  mayPost: (transfer: KeptTransfer) => boolean = () => true,
): Promise<RegainOutcome> {
  const { receipt } = checkReceipt(receiptText, policy);
  const payload = readTransferPayload(receipt.opening.payload);
  const lost = await findLostLeaf(tx, receipt.index);
  if (!payload || payload.community !== tx.communityId) return { kind: 'not_lost' };
  if (!lost || !sameHash(lost, leafOf(receipt.opening))) return { kind: 'not_lost' };
  const transfer = unseal(secrets, receipt, payload.row);
  if (!transfer) return { kind: 'unreadable' };
  const post = postOf(transfer);
  if (!post || !mayPost(transfer)) return { kind: 'not_lost' };
  const [outcome] = await postTransfers(tx, [post], now);
  if (!outcome) return { kind: 'not_lost' };
  return { kind: 'posted', accountId: post.accountId, outcome };
}

/** The whole row as it was when it was entered: its hash stands in the leaf. */
function unseal(secrets: Secrets, { sealed }: Receipt, row: string): KeptTransfer | undefined {
  try {
    const text = secrets.decrypt(Buffer.from(sealed ?? '', 'base64'));
    const { content } = JSON.parse(text) as { content: string };
    const hash = createHash('sha256').update(content).digest('hex');
    return hash === row ? (JSON.parse(content) as KeptTransfer) : undefined;
  } catch {
    return undefined;
  }
}
