import type { findResidentByPhone as operation } from '@linli/contract/attendance';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { maskName } from '@linli/core/people/mask-name';
import { normalisePhone } from '@linli/core/people/normalise-phone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import {
  countPhoneLookups,
  insertPhoneLookup,
  listResidentsByPhone,
  lockLookupsOf,
} from './lookup.queries';

const LOOKUPS_PER_HOUR = 30;
const HOUR_MS = 3_600_000;

/**
 * For the table at the door when there is no code. Nobody can fish for members with it: names are
 * masked, an unknown number answers the same way, every look-up is recorded and few are allowed.
 */
export async function findResidentByPhone(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { personId } = personActor(context);
  const normalised = normalisePhone(input.body.phone);
  if (normalised.kind === 'invalid') throw refuse('sign_in/phone_invalid');
  await lockLookupsOf(tx, personId);
  const since = new Date(now.getTime() - HOUR_MS);
  if ((await countPhoneLookups(tx, personId, since)) >= LOOKUPS_PER_HOUR) {
    throw refuse('residents/too_many_lookups');
  }
  const found = await listResidentsByPhone(tx, context.secrets.lookup('phone', normalised.phone));
  const lookup = { id: context.ids.next(), personId, foundCount: found.length };
  await insertPhoneLookup(tx, lookup, now);
  return {
    residents: found.map(({ residentId, name, buildingName }) => ({
      residentId,
      maskedName: maskName(name),
      buildingName,
    })),
  };
}
