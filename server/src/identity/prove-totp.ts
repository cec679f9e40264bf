import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { proveTotp as operation } from '@linli/contract/second-factor';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { checkTotpCode } from './check-totp-code';
import { countTotpMiss } from './count-totp-miss';
import { describeMe } from './describe-me';
import { refuseTotpMiss } from './refuse-totp-miss';
import { lockTotp, markSecondFactor, uncountMiss, useTotpStep } from './second-factor.queries';

/** Proves the second factor for this sign-in. Each code counts once, wherever it is used. */
export async function proveTotp(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const actor = personActor(context);
  await countTotpMiss(context, actor);
  const totp = await lockTotp(tx, actor.personId);
  if (!totp?.secretCipher) throw refuse('sign_in/totp_not_started');
  const secret = context.secrets.decrypt(totp.secretCipher);
  const step = checkTotpCode(secret, body.code, totp.lastStep, now);
  if (step === undefined) return refuseTotpMiss(context, actor);
  const used = await useTotpStep(tx, actor.personId, step);
  if (used === 0) return refuseTotpMiss(context, actor);
  await uncountMiss(tx, actor.authSessionId);
  await markSecondFactor(tx, actor.authSessionId, now);
  return describeMe(context, { ...actor, secondFactor: true });
}
