import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIds } from '../platform/ids';
import { sql } from '../platform/sql';
import { aLedgerCommunity, aPost, earn, findingsOf, post } from '../testing/factories/ledger';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import type { PostOutcome, TransferPost } from './post-transfers';

/** The books themselves refuse what the program should have refused before. */

const ids = createIds(Date.now);
let database: TestDatabase;
let communityId: string;
let organizer: Person;
let neighbour: Person;

beforeAll(async () => {
  database = await createTestDatabase();
  communityId = await aLedgerCommunity(database.owner, ids);
});
beforeEach(async () => {
  organizer = await aPerson();
  neighbour = await aPerson();
});
afterAll(async () => {
  expect(await findingsOf(database, communityId)).toEqual([]);
  await database.drop();
});

describe('an award', () => {
  it('is refused to who records it, and to nobody else in the call', async () => {
    const outcomes = await send(award(organizer), award(neighbour), award(organizer));
    expect(outcomes.map(codeOf)).toEqual(['rules/self_award', 'posted', 'rules/self_award']);
    const row = await database.owner.row(sql`
      select count(*) as transfers from transfer where resident_id = ${organizer.residentId}`);
    expect(row).toEqual({ transfers: 0 });
  });

  it('is refused to the household of who records it, whoever holds the account', async () => {
    const spouse = await aPerson({ householdId: organizer.householdId });
    const home = { accountId: organizer.householdId, holder: 'household' as const };
    const outcomes = await send(award(spouse), award(spouse, home), award(neighbour, home));
    expect(outcomes.map(codeOf)).toEqual(Array(3).fill('rules/household_award'));
  });

  it('is refused to everyone on the same sign-in', async () => {
    const child = await aPerson({ signInId: organizer.signInId });
    expect((await send(award(child), award(neighbour))).map(codeOf)).toEqual([
      'rules/household_award',
      'posted',
    ]);
  });

  it('is refused to the home of the second person', async () => {
    const second = await aPerson();
    const agreed = { secondPersonId: second.personId };
    const cousin = await aPerson({ householdId: second.householdId });
    const people = [second, cousin, neighbour];
    const outcomes = await send(...people.map((person) => award(person, agreed)));
    expect(outcomes.map(codeOf)).toEqual(['rules/self_award', 'rules/household_award', 'posted']);
  });

  it('is given by the programme itself, which has no home', async () => {
    const [outcome] = await send(award(organizer, { actorPersonId: null }));
    expect(outcome).toMatchObject({ ok: true });
  });

  it('stays what it was when the two move together later', async () => {
    const first = award(neighbour);
    await send(first);
    await database.owner.run(sql`
      update resident set household_id = ${organizer.householdId}
      where id = ${neighbour.residentId}`);
    const outcomes = await send({ ...first, transferId: ids.next() }, award(neighbour));
    expect(outcomes[0]).toMatchObject({ ok: true, repeated: true, transferId: first.transferId });
    expect(outcomes.map(codeOf)).toEqual(['posted', 'rules/household_award']);
  });

  it('may be undone by anyone the program lets: only what is given is watched here', async () => {
    const own = award(organizer, { actorPersonId: null });
    const reversal = aPost({ ids }, own.accountId, { reverse: own.transferId });
    const outcomes = await send(own, { ...reversal, actorPersonId: organizer.personId });
    expect(outcomes.map(codeOf)).toEqual(['posted', 'posted']);
  });
});

describe('the books', () => {
  it('take no award without a deed, and no second person who is the first', async () => {
    const { deed: _, ...without } = award(neighbour);
    await expect(send(without)).rejects.toThrow('an award is for a deed');
    const alone = award(neighbour, { secondPersonId: organizer.personId });
    await expect(send(alone)).rejects.toThrow('transfer');
  });
});

interface Person {
  readonly personId: string;
  readonly residentId: string;
  readonly householdId: string;
  readonly signInId: string;
}

async function aPerson(known: Partial<Person> = {}): Promise<Person> {
  const [personId, residentId] = [ids.next(), ids.next()];
  const signInId = known.signInId ?? ids.next();
  const householdId = known.householdId ?? ids.next();
  await database.owner.run(sql`
    insert into sign_in values (${signInId}, ${Buffer.from(signInId)}, ${Buffer.from('1')}, now())
    on conflict (id) do nothing`);
  await database.owner.run(sql`insert into person values (${personId}, ${signInId}, '周', now())`);
  await database.owner.run(sql`
    insert into household (community_id, id, created_at)
    values (${communityId}, ${householdId}, now()) on conflict (community_id, id) do nothing`);
  await database.owner.run(sql`
    insert into resident (community_id, id, person_id, household_id, name, registered_at)
    values (${communityId}, ${residentId}, ${personId}, ${householdId}, '周', now())`);
  return { personId, residentId, householdId, signInId };
}

function award({ residentId }: Person, particulars: Partial<TransferPost> = {}): TransferPost {
  const { personId: actorPersonId } = organizer;
  return aPost({ ids }, residentId, earn(20), { actorPersonId, residentId, ...particulars });
}

function send(...posts: TransferPost[]): Promise<PostOutcome[]> {
  return post(database, communityId, posts);
}

function codeOf(outcome: PostOutcome | undefined): string {
  return outcome?.ok === false ? outcome.code : 'posted';
}
