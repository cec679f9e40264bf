import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { registerResident as operation } from '@linli/contract/residents';
import { maskName } from '@linli/core/people/mask-name';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { registerResident as register } from '../residents/register-resident';
import { recordReferral } from './record-referral';
import { referralOffer } from './referral-offer';
import { refuseOwnReferral } from './refuse-own-referral';
import { wholePhone } from './whole-phone';

/**
 * Registers at the table, and writes down in the same step who brought the newcomer. Whoever works
 * there may look neighbours up by phone, so an unknown number is told to them, and nothing is
 * registered until it is put right or left out.
 */
export async function registerResident(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { referrerPhone } = input.body;
  const registered = await register(context, input);
  if (referrerPhone === undefined) return { ...registered, referrerMaskedName: null };
  const phone = wholePhone(referrerPhone);
  await referralOffer(context);
  await refuseOwnReferral(context, phone);
  const saidBy = personActor(context).personId;
  const referrer = await recordReferral(context, { newcomerId: registered.id, phone, saidBy });
  if (!referrer) throw refuse('referrals/referrer_unknown');
  return { ...registered, referrerMaskedName: maskName(referrer.name) };
}
