import type { OperationContext } from '../platform/operation-context';
import type { Hand } from '../proxies/is-one-home';
import { listBoundResidents } from '../proxies/list-bound-residents';
import type { ListedResident } from './residents.queries';

/** How near somebody stands to a resident, if at all. */
export type Kinship = (
  resident: Pick<ListedResident, 'id' | 'personId' | 'householdId' | 'signInId'>,
) => 'self' | 'household' | undefined;

/** Whether any of these people is the resident, of their home or phone, or acts for them. */
export async function kinshipOf(
  context: Pick<OperationContext, 'tx' | 'now'>,
  hands: readonly Hand[],
): Promise<Kinship> {
  const bound = new Set<string>();
  for (const { residentId } of hands) {
    for (const id of await listBoundResidents(context, residentId)) bound.add(id);
  }
  const persons = new Set(hands.map(({ personId }) => personId));
  const homes = new Set(hands.flatMap(({ householdId }) => householdId ?? []));
  const phones = new Set(hands.flatMap(({ signInId }) => signInId ?? []));
  return ({ id, personId, householdId, signInId }) => {
    if (persons.has(personId)) return 'self';
    const isNear =
      bound.has(id) ||
      (householdId !== null && homes.has(householdId)) ||
      (signInId !== null && phones.has(signInId));
    return isNear ? 'household' : undefined;
  };
}
