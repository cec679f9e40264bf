import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { askForProxy as operation } from '@linli/contract/proxies';
import { normaliseName } from '@linli/core/people/normalise-name';
import { normalisePhone } from '@linli/core/people/normalise-phone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { bindResidents } from './bind-residents';
import {
  countLookups,
  findByPhoneAndName,
  findHouseholdMember,
  insertLookup,
  lockLookupsOf,
} from './parties.queries';
import { tellParties } from './tell-parties';

const LOOKUPS_PER_HOUR = 10;
const HOUR_MS = 3_600_000;

type Body = InputOf<typeof operation>['body'];

/** One side names the other; nothing may be done before that one has agreed as well. */
export async function askForProxy(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const otherId = await findOther(context, body);
  const { as, relation, deeds, actsADay, endsOn } = body;
  const sides =
    as === 'resident'
      ? { residentId, proxyResidentId: otherId }
      : { residentId: otherId, proxyResidentId: residentId };
  const wanted = { ...sides, relation, deeds, actsADay, endsOn, askedBy: as };
  const proxyId = await bindResidents(context, wanted);
  await tellParties(context, proxyId, 'asked');
  return { proxyId };
}

/** One of the household by id; anybody else by phone and whole name, and not too often. */
async function findOther(context: OperationContext, body: Body): Promise<string> {
  const { tx } = context;
  const { householdId } = personActor(context);
  if (body.residentId !== undefined) {
    const member = householdId && (await findHouseholdMember(tx, householdId, body.residentId));
    if (!member) throw refuse('proxies/person_unknown');
    return member.id;
  }
  const { personId } = personActor(context);
  await lockLookupsOf(tx, personId);
  const since = new Date(context.now.getTime() - HOUR_MS);
  if ((await countLookups(tx, personId, since)) >= LOOKUPS_PER_HOUR) {
    throw refuse('residents/too_many_lookups');
  }
  const found = await findNamed(context, body);
  const lookup = { id: context.ids.next(), personId, foundCount: found ? 1 : 0 };
  if (found) {
    await insertLookup(tx, lookup, context.now);
    return found.id;
  }
  // A wrong guess counts although nothing else of it stays.
  context.afterRollback(async (after) => {
    await insertLookup(after, lookup, context.now);
  });
  throw refuse('proxies/person_unknown');
}

async function findNamed(context: OperationContext, body: Body) {
  const phone = normalisePhone(body.phone ?? '');
  const name = normaliseName(body.name ?? '');
  if (phone.kind === 'invalid' || !name.ok) return undefined;
  const lookup = context.secrets.lookup('phone', phone.phone);
  return findByPhoneAndName(context.tx, lookup, name.name);
}
