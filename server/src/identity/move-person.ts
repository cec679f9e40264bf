import type { OperationContext, PersonActor } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import {
  findPerson,
  insertPersonCommunities,
  insertPersons,
  listCommunitiesOfPerson,
  updatePerson,
  upsertSignIns,
} from './persons.queries';
import { phoneLookup } from './phone-lookup';
import { revokeGrantsOfPerson } from './role-grant.queries';
import { revokeSignInsOfPerson } from './sign-in.queries';

/**
 * Gives a resident's person another name or phone and answers with the person they are now. Old
 * sign-ins end with the old phone. Someone who also belongs to other communities becomes a person
 * of their own here, without roles: one committee must not get into another's accounts. Nor do
 * roles come along to the phone of whoever makes the change: nobody gives themself a role.
 */
export async function movePerson(
  context: Pick<OperationContext, 'tx' | 'ids' | 'secrets' | 'now' | 'communityId'>,
  personId: string,
  change: { name: string; mobile?: string | null; changedBy: PersonActor },
): Promise<string> {
  const { tx, ids, now, communityId } = context;
  const person = await findPerson(tx, personId);
  assert(person, 'a resident is a person');
  const signInId =
    change.mobile === undefined ? person.signInId : await signInOf(context, change.mobile);
  const samePhone = signInId === person.signInId;
  if (samePhone && change.name === person.name) return personId;
  const places = await listCommunitiesOfPerson(tx, personId);
  const here = places.every((place) => place.communityId === communityId);
  if (here) {
    if (!samePhone) await revokeSignInsOfPerson(tx, personId, now);
    await updatePerson(tx, personId, { name: change.name, signInId });
    if (!samePhone && signInId === change.changedBy.signInId)
      await revokeGrants(context, personId, change);
    return personId;
  }
  if (samePhone) return personId;
  const id = ids.next();
  await insertPersons(tx, [{ id, signInId, name: change.name }], now);
  await insertPersonCommunities(tx, communityId, [id]);
  await revokeGrants(context, personId, change);
  return id;
}

async function revokeGrants(
  { tx, communityId, now }: Pick<OperationContext, 'tx' | 'communityId' | 'now'>,
  personId: string,
  change: { changedBy: PersonActor },
): Promise<void> {
  await revokeGrantsOfPerson(tx, communityId, personId, {
    by: change.changedBy.personId,
    reason: '手机号已更换 · The phone was changed',
    now,
  });
}

async function signInOf(
  context: Pick<OperationContext, 'tx' | 'ids' | 'secrets' | 'now'>,
  mobile: string | null,
): Promise<string | null> {
  if (mobile === null) return null;
  const { tx, ids, secrets, now } = context;
  const lookup = phoneLookup(secrets, mobile);
  const sealed = { id: ids.next(), lookup, cipher: secrets.encrypt(mobile) };
  const [signIn] = await upsertSignIns(tx, [sealed], now);
  assert(signIn, 'an upsert gives its row');
  return signIn.id;
}
