import type { answerClaim as operation } from '@linli/contract/claims';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { advanceClaim } from './advance-claim';
import { findOwnClaim } from './find-own-claim';
import { takePhotos } from './take-photos';

export async function answerClaim(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { claim, personId } = await findOwnClaim(context, params.claimId);
  const act = { deed: 'answer' as const, personId, role: null, words: body.words };
  const moved = await advanceClaim(context, claim, act);
  const photos = { claimId: claim.id, step: moved.step, uploadedBy: personId };
  await takePhotos(context.tx, body.photoIds, photos);
  assert(moved.answerDueOn, 'after an answer it is the committee’s turn');
  return { answerDueOn: moved.answerDueOn };
}
