import type { verifySignInCode as operation } from '@linli/contract/identity';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { codeHash } from './code-hash';
import { describeMe } from './describe-me';
import { deviceName } from './device-name';
import { keepAndRefuse } from './keep-and-refuse';
import { mobilePhone } from './mobile-phone';
import { openSignIn } from './open-sign-in';
import { insertPersons, listPersonsOfSignIns, upsertSignIns } from './persons.queries';
import { phoneLookup } from './phone-lookup';
import { findActingPerson, tryCode } from './sign-in.queries';
import { CODE_TRIES_MAX, COOKIE_LASTS_MS } from './sign-in-terms';

/** Opens a sign-in. A phone that was never here gets a person without a name, who may then join. */
export async function verifySignInCode(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, secrets, now } = context;
  const phone = mobilePhone(body.phone);
  const lookup = phoneLookup(secrets, phone);
  const tried = await tryCode(tx, lookup, codeHash(secrets, phone, body.code), now);
  if (!tried) throw refuse('sign_in/code_void');
  if (!tried.matched) {
    const triesLeft = CODE_TRIES_MAX - tried.tries;
    const refusal =
      triesLeft > 0 ? refuse('sign_in/code_wrong', { triesLeft }) : refuse('sign_in/code_void');
    return keepAndRefuse(context, refusal);
  }
  const signInId = await signInOf(context, phone, lookup);
  const acting = await findActingPerson(tx, signInId);
  assert(acting, 'a sign-in has at least one person');
  const signIn = { signInId, personId: acting.personId };
  const token = await openSignIn(context, {
    ...signIn,
    deviceName: deviceName(body.deviceName, context.client.userAgent),
  });
  context.setSessionCookie(token, COOKIE_LASTS_MS);
  return { token, me: await describeMe(context, { ...signIn, secondFactor: false }) };
}

async function signInOf(context: OperationContext, phone: string, lookup: Buffer): Promise<string> {
  const { tx, ids, secrets, now } = context;
  const sealed = { id: ids.next(), lookup, cipher: secrets.encrypt(phone) };
  const [signIn] = await upsertSignIns(tx, [sealed], now);
  assert(signIn, 'an upsert gives its row');
  const persons = await listPersonsOfSignIns(tx, [signIn.id]);
  if (persons.length === 0) {
    await insertPersons(tx, [{ id: ids.next(), signInId: signIn.id, name: '' }], now);
  }
  return signIn.id;
}
