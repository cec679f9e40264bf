import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { formHousehold as operation } from '@linli/contract/residents';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { insertHouseholds, moveToHousehold } from './places.queries';
import { lockResidents } from './residents.queries';

/** Joins residents into one household: the only one among them if there is one, else a new. */
export async function formHousehold(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, communityId, ids, now } = context;
  const wanted = [...new Set(body.residentIds)];
  const residents = await lockResidents(tx, communityId, wanted);
  if (residents.length < wanted.length) throw refuse('request/not_found');
  const held = new Set(residents.map((one) => one.householdId).filter((id) => id !== null));
  const [only] = held;
  const householdId = held.size === 1 && only !== undefined ? only : ids.next();
  if (householdId !== only) {
    const first = residents.find((one) => one.id === wanted[0]);
    const place = { buildingId: first?.buildingId ?? null, room: first?.room ?? null };
    await insertHouseholds(tx, communityId, [{ id: householdId, ...place }], now);
  }
  await moveToHousehold(tx, communityId, wanted, householdId);
  return { householdId };
}
