import type { Because } from '@linli/core/rules/award-decision';
import type { TransferPost } from '../ledger/post-transfers';
import type { Transaction } from '../platform/database';
import { assert } from '../platform/refuse';
import { insertApprovals, type NewApproval } from './approvals.queries';
import { agreedLimits, type Wait } from './why-it-waits';

/** An award as it will be posted, and why it may not be posted yet. */
export interface Proposal {
  readonly post: TransferPost;
  readonly wait: Wait;
  readonly listedMinutes: number | null;
}

/**
 * Puts awards before a second person. Nothing enters the books; the row keeps the post with its
 * explanation, under the id that the transfer will have.
 */
export async function proposeAwards(
  tx: Transaction,
  proposals: readonly Proposal[],
  now: Date,
): Promise<void> {
  await insertApprovals(
    tx,
    proposals.map((proposal) => rowOf(proposal, now)),
    now,
  );
}

function rowOf({ post, wait, listedMinutes }: Proposal, now: Date): NewApproval {
  const { residentId, actorPersonId, deed, change } = post;
  assert(residentId && actorPersonId && deed, 'a deed with two names on it');
  assert('earn' in change, 'only awards wait');
  const limits = agreedLimits(change.limits);
  const opensAt = wait.notice?.opensAt ?? null;
  const because: readonly Omit<Because, 'values'>[] = [...post.because, wait.because];
  return {
    id: post.transferId,
    cause: wait.cause,
    residentId,
    points: change.earn,
    deedKind: deed.kind,
    deedId: deed.id,
    post: { ...post, because, change: { ...change, limits } },
    makerPersonId: actorPersonId,
    listedMinutes,
    opensAt,
    needsRepresentative: wait.notice?.needsRepresentative ?? false,
    lapsesAt: new Date(Date.parse(opensAt ?? now.toISOString()) + LAPSES_AFTER_MS).toISOString(),
  };
}

/** As long as a scan may wait on a phone without a network: three days, a weekend included. */
const LAPSES_AFTER_MS = 72 * 60 * 60_000;
