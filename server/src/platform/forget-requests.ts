import type { OperationContext } from './operation-context';
import { deleteRequests } from './request.queries';

const KEPT_MS = 30 * 86_400_000;

/**
 * First answers are kept for retries. Phones resend what waited offline for three days at most;
 * a month later an answer is only personal data that nobody asks for. The ledger's own request
 * keys stay for good, so that nothing is ever posted twice.
 */
export function forgetRequests({
  tx,
  communityId,
  now,
}: Pick<OperationContext, 'tx' | 'communityId' | 'now'>): Promise<number> {
  return deleteRequests(tx, communityId, new Date(now.getTime() - KEPT_MS));
}
