import { maskName } from '@linli/core/people/mask-name';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { countLookups, type FoundResident, insertLookup, lockLookupsOf } from './lookup.queries';

const LOOKUPS_PER_HOUR = 30;
const HOUR_MS = 3_600_000;

/**
 * For the table at the door when there is no code. Nobody can fish for residents with it: names
 * are masked, whoever is not found is answered the same way, every look-up is recorded and few are
 * allowed, by whatever way one looks.
 */
export async function lookUp(
  context: OperationContext,
  foundBy: 'phone' | 'name',
  find: () => Promise<FoundResident[]>,
) {
  const { tx, now } = context;
  const { personId } = personActor(context);
  await lockLookupsOf(tx, personId);
  const since = new Date(now.getTime() - HOUR_MS);
  if ((await countLookups(tx, personId, since)) >= LOOKUPS_PER_HOUR) {
    throw refuse('residents/too_many_lookups');
  }
  const found = await find();
  const lookup = { id: context.ids.next(), personId, foundBy, foundCount: found.length };
  await insertLookup(tx, lookup, now);
  return {
    residents: found.map(({ residentId, name, buildingName }) => ({
      residentId,
      maskedName: maskName(name),
      buildingName,
    })),
  };
}
