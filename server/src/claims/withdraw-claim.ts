import type { withdrawClaim as operation } from '@linli/contract/claims';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { advanceClaim } from './advance-claim';
import { findOwnClaim } from './find-own-claim';

export async function withdrawClaim(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { claim, personId } = await findOwnClaim(context, params.claimId);
  await advanceClaim(context, claim, { deed: 'withdraw', personId, role: null, words: '' });
  return { done: true };
}
