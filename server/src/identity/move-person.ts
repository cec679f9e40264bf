import type { OperationContext } from '../platform/operation-context';
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
 * of their own here, without roles: one committee must not get into another's accounts.
 */
export async function movePerson(
  context: Pick<OperationContext, 'tx' | 'ids' | 'secrets' | 'now' | 'communityId'>,
  personId: string,
  change: { name: string; mobile?: string | null; changedBy: string },
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
    return personId;
  }
  if (samePhone) return personId;
  const id = ids.next();
  await insertPersons(tx, [{ id, signInId, name: change.name }], now);
  await insertPersonCommunities(tx, communityId, [id]);
  await revokeGrantsOfPerson(tx, communityId, personId, {
    by: change.changedBy,
    reason: '手机号已更换 · The phone was changed',
    now,
  });
  return id;
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
