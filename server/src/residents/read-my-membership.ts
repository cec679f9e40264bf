import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { readMyMembership as operation } from '@linli/contract/residents';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { actingResident } from './acting-resident';
import { boardConsent } from './board-consent';
import { maskedPhone } from './masked-phone';
import { findResident, listHouseholdMembers } from './residents.queries';

export async function readMyMembership(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, communityId } = context;
  const row = await findResident(tx, communityId, actingResident(context), false);
  assert(row, 'an acting resident is in the community');
  const household = row.householdId
    ? await listHouseholdMembers(tx, communityId, row.householdId)
    : [];
  return {
    residentId: row.id,
    name: row.name,
    nickname: row.nickname,
    maskedPhone: maskedPhone(context.secrets, row.phoneCipher),
    buildingName: row.buildingName,
    room: row.room,
    household: household.map((one) => ({ ...one, isMe: one.residentId === row.id })),
    boardConsent: row.boardConsentVersion !== null,
    boardConsentText: boardConsent,
    language: row.language,
    elderMode: row.elderMode,
    registeredAt: row.registeredAt,
  };
}
