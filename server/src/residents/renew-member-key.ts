import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { renewMemberKey as operation } from '@linli/contract/residents';
import type { OperationContext } from '../platform/operation-context';
import { actingResident } from './acting-resident';
import { giveMemberKeys } from './give-member-keys';
import { revokeLivingKey } from './member-keys.queries';
import { lockResidents } from './residents.queries';

/** For a lost phone: codes of the old key stop at once. */
export async function renewMemberKey(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, communityId, now } = context;
  const residentId = actingResident(context);
  await lockResidents(tx, communityId, [residentId]);
  await revokeLivingKey(tx, communityId, residentId, now);
  await giveMemberKeys(context, communityId, [residentId]);
  return { done: true };
}
