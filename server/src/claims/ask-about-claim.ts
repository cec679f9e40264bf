import type { askAboutClaim as operation } from '@linli/contract/claim-reviews';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { advanceClaim } from './advance-claim';
import { reviewOf } from './review-of';
import { tellOfClaim } from './tell-of-claim';

export async function askAboutClaim(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { claim, reviewer, role } = await reviewOf(context, params.claimId);
  const { personId } = reviewer;
  const { words } = body;
  const moved = await advanceClaim(context, claim, { deed: 'ask', personId, role, words });
  await tellOfClaim(context, moved, { deed: 'ask', words });
  return { done: true };
}
