import type { Rulebook } from '@linli/core/rules/rulebook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expirePoints } from '../ledger/expire-points';
import { recomputeLedger } from '../ledger/recompute-ledger';
import { sql } from '../platform/sql';
import { aHousehold, aProgramme } from '../testing/factories/attendance';
import { aCourt, propose, takeAt } from '../testing/factories/deductions';
import { givePoints, putInForce } from '../testing/factories/mall';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { keepBase } from './keep-base';

const AUTUMN = new Date('2026-10-28T02:00:00.000Z');
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ now: AUTUMN });
});
afterAll(() => app.close());

const job =
  (run: typeof keepBase) =>
  (communityId: string, now: string = AUTUMN.toISOString()): Promise<number> =>
    app.database.transaction(communityId, (tx) =>
      run({ tx, ids: app.ids, now: new Date(now), after: () => undefined } as never),
    );
const keep = job(keepBase);
const expire = job(expirePoints);

type Account = Rulebook['account'];
const programme = (account: Account, expiry?: Rulebook['expiry']) =>
  aProgramme(app, (rulebook) => ({ ...rulebook, account, expiry: expiry ?? rulebook.expiry }));
const base = (given: 'once' | 'yearly', points = 100): Account => ({
  holder: 'resident',
  base: { points, given },
});

function historyOf(accountId: string) {
  return app.owner.rows<{ kind: string; amount: number; balanceAfter: number }>(sql`
    select kind, amount, balance_after from transfer where account_id = ${accountId}
    order by account_sequence`);
}

async function expectSoundBooks(communityId: string): Promise<void> {
  const found = await app.database.transaction(communityId, (tx) => recomputeLedger(tx));
  expect(found).toEqual([]);
}

const give = (communityId: string, { residentId }: TestResident, amount: number) =>
  givePoints(app, communityId, [residentId], [{ amount, expiresOn: '2027-06-30' }]);

describe('base points', () => {
  it('are given once, however often and however many run at once', async () => {
    const { communityId } = await programme(base('once'));
    const resident = await aResident(app, communityId);
    await Promise.all(Array.from({ length: 5 }, () => keep(communityId)));
    expect(await keep(communityId, '2027-03-01T02:00:00.000Z')).toBe(0);
    expect(await historyOf(resident.residentId)).toEqual([
      { kind: 'base', amount: 100, balanceAfter: 100 },
    ]);
    const lots = await app.owner.rows(sql`
      select expires_on from lot where account_id = ${resident.residentId}`);
    expect(lots).toEqual([{ expiresOn: 'infinity' }]);
    const scores = await app.owner.rows(sql`
      select 1 from score where resident_id = ${resident.residentId}`);
    expect(scores).toEqual([]);
    await expectSoundBooks(communityId);
  });

  it('are given to whoever comes later, and to nobody who left', async () => {
    const { communityId, organizer } = await programme(base('once'));
    await app.owner.run(sql`
      update resident set state = 'left' where id = ${organizer.residentId}`);
    expect(await keep(communityId)).toBe(1);
    const late = await aResident(app, communityId);
    expect(await keep(communityId)).toBe(1);
    expect(await historyOf(late.residentId)).toHaveLength(1);
    expect(await historyOf(organizer.residentId)).toEqual([]);
  });

  it('come each year anew by the community’s calendar, and the old ones go', async () => {
    const { communityId } = await programme(base('yearly'));
    const { residentId } = await aResident(app, communityId);
    await keep(communityId);
    expect(await keep(communityId, '2026-12-31T15:59:00.000Z')).toBe(0);
    await expire(communityId, '2026-12-31T16:05:00.000Z');
    expect(await keep(communityId, '2026-12-31T16:10:00.000Z')).toBeGreaterThan(0);
    expect(await historyOf(residentId)).toEqual([
      { kind: 'base', amount: 100, balanceAfter: 100 },
      { kind: 'expiry', amount: -100, balanceAfter: 0 },
      { kind: 'base', amount: 100, balanceAfter: 100 },
    ]);
  });

  it('are the household’s where households hold the points', async () => {
    const { communityId } = await programme({ ...base('once'), holder: 'household' });
    const one = await aResident(app, communityId);
    const other = await aResident(app, communityId);
    const home = await aHousehold(app, communityId, [one.residentId, other.residentId]);
    await keep(communityId);
    expect(await historyOf(home)).toHaveLength(1);
    expect(await historyOf(one.residentId)).toEqual([]);
  });

  it('are not given without a rule', async () => {
    const { communityId } = await programme({ holder: 'resident' });
    expect(await keep(communityId)).toBe(0);
  });

  it('begin for everybody when a rulebook brings them', async () => {
    const { communityId, committee } = await programme({ holder: 'resident' });
    const found = await app.owner.row<{ document: Rulebook }>(sql`
      select document from rulebook where community_id = ${communityId}`);
    if (!found) throw new Error('a programme has rules');
    await putInForce(app, communityId, { ...found.document, account: base('once', 30) });
    await keep(communityId);
    expect(await historyOf(committee.residentId)).toMatchObject([{ kind: 'base', amount: 30 }]);
  });
});

describe('a year that begins anew', () => {
  const july = { kind: 'reset_to_base' as const, monthDay: '07-01' };
  const NEW_YEAR = '2027-06-30T16:10:00.000Z';

  it('takes what lies above the base, explained, once', async () => {
    const { communityId } = await programme(base('yearly'), july);
    const resident = await aResident(app, communityId);
    await keep(communityId);
    // From before the rule: good for longer than the year.
    const parts = [{ amount: 160, expiresOn: '2028-12-31' }];
    await givePoints(app, communityId, [resident.residentId], parts);
    expect(await keep(communityId, '2027-06-30T15:59:00.000Z')).toBe(0);
    await Promise.all(Array.from({ length: 4 }, () => keep(communityId, NEW_YEAR)));
    expect(await keep(communityId, '2027-09-01T02:00:00.000Z')).toBe(0);
    expect(await historyOf(resident.residentId)).toEqual([
      { kind: 'base', amount: 100, balanceAfter: 100 },
      { kind: 'opening', amount: 160, balanceAfter: 260 },
      { kind: 'reset', amount: -160, balanceAfter: 100 },
    ]);
    const reset = await app.owner.row<{ because: { zh: string }[] }>(sql`
      select because from transfer where account_id = ${resident.residentId} and kind = 'reset'`);
    expect(reset?.because[0]?.zh).toBe('每年这一天回到底分 100 分：原来 260 分');
    await expectSoundBooks(communityId);
  });

  it('leaves what expired the day before to the expiry, and takes nothing twice', async () => {
    const { communityId } = await programme(base('yearly'), july);
    const resident = await aResident(app, communityId);
    await keep(communityId);
    await give(communityId, resident, 60);
    await keep(communityId, NEW_YEAR);
    await expire(communityId, NEW_YEAR);
    expect((await historyOf(resident.residentId)).at(-1)).toEqual({
      kind: 'expiry',
      amount: -60,
      balanceAfter: 100,
    });
    await expectSoundBooks(communityId);
  });

  it('gives back up to the base what deductions took, and forgives what is owed', async () => {
    const court = await aCourt(app, { floor: null, points: 130 });
    const { communityId } = court;
    const found = await app.owner.row<{ document: Rulebook }>(sql`
      select document from rulebook where community_id = ${communityId}`);
    if (!found) throw new Error('a programme has rules');
    const account = base('yearly');
    await putInForce(app, communityId, { ...found.document, account, expiry: july });
    const { residentId } = await aResident(app, communityId);
    await keep(communityId);
    await propose(app, court, residentId);
    await takeAt(app, court, '2026-11-05T02:00:00.000Z');
    await keep(communityId, NEW_YEAR);
    expect(await takeAt(app, court, NEW_YEAR)).toBe(0);
    expect(await historyOf(residentId)).toEqual([
      { kind: 'base', amount: 100, balanceAfter: 100 },
      { kind: 'deduction', amount: -100, balanceAfter: 0 },
      { kind: 'base', amount: 100, balanceAfter: 100 },
    ]);
    await expectSoundBooks(communityId);
  });

  it('does not begin for an account that was opened after that day', async () => {
    const { communityId } = await programme(base('yearly'), july);
    const resident = await aResident(app, communityId);
    await keep(communityId, NEW_YEAR);
    await give(communityId, resident, 20);
    expect(await keep(communityId, '2027-07-02T02:00:00.000Z')).toBe(0);
    expect(await historyOf(resident.residentId)).toHaveLength(2);
  });
});
