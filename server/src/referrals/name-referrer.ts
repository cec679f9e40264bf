import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { nameReferrer as operation } from '@linli/contract/referrals';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { actingResident } from '../residents/acting-resident';
import { findSayUntil } from './find-say-until';
import { recordReferral } from './record-referral';
import { referralOffer } from './referral-offer';
import { wholePhone } from './whole-phone';

/**
 * The newcomer themself, in the first days and before a first deed of theirs counts. Whether the
 * number is known here changes nothing about the answer.
 */
export async function nameReferrer(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const newcomerId = actingResident(context);
  const phone = wholePhone(body.phone);
  const { referral: terms } = await referralOffer(context);
  if ((await findSayUntil(context, terms, newcomerId)) === null) throw refuse('referrals/too_late');
  const saidBy = personActor(context).personId;
  await recordReferral(context, { newcomerId, phone, saidBy });
  return { done: true };
}
