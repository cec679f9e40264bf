import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { confirmTotp as operation } from '@linli/contract/second-factor';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { checkTotpCode } from './check-totp-code';
import { countTotpMiss } from './count-totp-miss';
import { describeMe } from './describe-me';
import { refuseTotpMiss } from './refuse-totp-miss';
import { refuseUnproven } from './refuse-unproven';
import {
  confirmPendingTotp,
  lockTotp,
  markSecondFactor,
  uncountMiss,
} from './second-factor.queries';

/** The first code proves that the secret arrived; from now on it is the person's second factor. */
export async function confirmTotp(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const actor = personActor(context);
  await refuseUnproven(tx, actor);
  await countTotpMiss(context, actor);
  const totp = await lockTotp(tx, actor.personId);
  if (!totp?.pendingCipher) throw refuse('sign_in/totp_not_started');
  const secret = context.secrets.decrypt(totp.pendingCipher);
  const step = checkTotpCode(secret, body.code, 0, now);
  if (step === undefined) return refuseTotpMiss(context, actor);
  await confirmPendingTotp(tx, actor.personId, step, now);
  await uncountMiss(tx, actor.authSessionId);
  await markSecondFactor(tx, actor.authSessionId, now);
  return describeMe(context, { ...actor, secondFactor: true });
}
