import type { joinCommunity as operation } from '@linli/contract/identity';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { joinCommunity as join } from '../residents/join-community';
import { recordReferral } from './record-referral';
import { referralOffer } from './referral-offer';
import { wholePhone } from './whole-phone';

/** Joins, and says in the same step which neighbour brought them; nobody learns who is one. */
export async function joinCommunity(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { referrerPhone } = input.body;
  const { residentId, me } = await join(context, input);
  if (referrerPhone === undefined) return me;
  const phone = wholePhone(referrerPhone);
  await referralOffer(context);
  const saidBy = personActor(context).personId;
  await recordReferral(context, { newcomerId: residentId, phone, saidBy });
  return me;
}
