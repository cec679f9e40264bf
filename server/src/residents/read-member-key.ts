import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { readMemberKey as operation } from '@linli/contract/residents';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { actingResident } from './acting-resident';
import { memberCodeSecret } from './member-code-secret';
import { findLivingKey } from './member-keys.queries';

/** The key stays with the phone, so that the member code also works without a network. */
export async function readMemberKey(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, communityId, secrets, now } = context;
  const key = await findLivingKey(tx, communityId, actingResident(context));
  assert(key, 'every active resident has a member key from registration on');
  return {
    keyId: key.keyId.toString('base64'),
    secret: Buffer.from(memberCodeSecret(secrets, key.keyId)).toString('base64'),
    stepSeconds: 30,
    serverTime: now.toISOString(),
  };
}
