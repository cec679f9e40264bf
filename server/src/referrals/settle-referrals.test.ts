import { randomUUID } from 'node:crypto';
import { approveAward } from '@linli/contract/approvals';
import { reverseTransfer } from '@linli/contract/ledger';
import { listMyNotifications } from '@linli/contract/notifications';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recomputeLedger } from '../ledger/recompute-ledger';
import { sql } from '../platform/sql';
import {
  aHousehold,
  aProgramme,
  aSession,
  checkIn,
  type Programme,
} from '../testing/factories/attendance';
import { aCounter, aReward, reserve } from '../testing/factories/mall';
import {
  aBroughtNeighbour,
  myReferrals,
  settle,
  takePart,
  undoAttendance,
  withReferrals,
} from '../testing/factories/referrals';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;
let referrer: TestResident;

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  await begin();
});
afterAll(() => app.close());

async function begin(changes: Parameters<typeof withReferrals>[0] = {}): Promise<void> {
  app.clock.set(new Date('2026-03-10T01:00:00.000Z'));
  programme = await aProgramme(app, withReferrals(changes));
  communityId = programme.communityId;
  referrer = await aResident(app, communityId, { name: '周桂兰' });
}

function referralPosts(residentId: string) {
  return app.owner.rows<{ kind: string; amount: number }>(sql`
    select kind, amount from transfer
    where resident_id = ${residentId} and rule_key = 'test_referral' order by account_sequence`);
}

async function referralPostOf(residentId: string): Promise<string | undefined> {
  const row = await app.owner.row<{ id: string }>(sql`
    select id from transfer where resident_id = ${residentId} and rule_key = 'test_referral'`);
  return row?.id;
}

async function newsOf(caller: TestResident) {
  const input = { params: { communityId }, query: {}, body: {} };
  const { notifications } = await app.call(listMyNotifications, input, caller);
  return notifications.filter(({ kind }) => kind.startsWith('referral_'));
}

async function expectSoundBooks(): Promise<void> {
  expect(await app.database.transaction(communityId, recomputeLedger)).toEqual([]);
}

const given = (amount: number) => [{ kind: 'award', amount }];
const givenAndTaken = (amount: number) => [...given(amount), { kind: 'reversal', amount: -amount }];

describe('a neighbour who came often enough', () => {
  it('brings both their points once, explained and told', async () => {
    const newcomer = await aBroughtNeighbour(app, programme, referrer);
    await takePart(app, programme, newcomer, 2);
    await settle(app, communityId);
    expect(await referralPosts(referrer.residentId)).toEqual([]);
    await takePart(app, programme, newcomer, 1);
    const due = app.clock.now();
    app.clock.advanceMs(40 * 86_400_000);
    await settle(app, communityId);
    await settle(app, communityId);
    await takePart(app, programme, newcomer, 1);
    await settle(app, communityId);
    expect(await referralPosts(referrer.residentId)).toEqual(given(15));
    expect(await referralPosts(newcomer.residentId)).toEqual(given(10));
    const [post] = await app.owner.rows(sql`
      select rulebook_version, deed_kind, deeds, occurred_at, actor_person_id, because
      from transfer where resident_id = ${referrer.residentId} and kind = 'award'`);
    expect(post).toMatchObject({
      rulebookVersion: 1,
      deedKind: 'referral',
      deeds: 0,
      occurredAt: due.toISOString(),
      actorPersonId: null,
      because: [{ zh: '新邻居登记后 60 天内参加满了 3 次' }, {}],
    });
    expect((await newsOf(referrer)).map(({ title }) => title.zh)).toEqual([
      '+15 分，谢谢您带来新邻居',
    ]);
    const [welcome] = await newsOf(newcomer);
    expect(welcome?.title.zh).toBe('+10 分，欢迎常来');
    expect(welcome?.link).toBe(`/history?entry=${await referralPostOf(newcomer.residentId)}`);
    expect(await myReferrals(app, communityId, referrer)).toMatchObject({
      neighbours: [{ shownName: '马**', deeds: 4, state: 'reached', points: 15 }],
    });
    await expectSoundBooks();
  });

  it('is awarded once by jobs that race', async () => {
    const newcomers = [];
    for (let index = 0; index < 3; index += 1) {
      newcomers.push(await aBroughtNeighbour(app, programme, referrer));
    }
    for (const newcomer of newcomers) await takePart(app, programme, newcomer, 3);
    await Promise.all(Array.from({ length: 6 }, () => settle(app, communityId)));
    expect(await referralPosts(referrer.residentId)).toHaveLength(3);
    for (const { residentId } of newcomers)
      expect(await referralPosts(residentId)).toEqual(given(10));
    await expectSoundBooks();
  });

  it('who came too late brings nothing', async () => {
    const newcomer = await aBroughtNeighbour(app, programme, referrer);
    await takePart(app, programme, newcomer, 2);
    app.clock.advanceMs(59 * 86_400_000);
    await takePart(app, programme, newcomer, 1);
    await settle(app, communityId);
    expect(await referralPosts(referrer.residentId)).toEqual([]);
    expect(await myReferrals(app, communityId, referrer)).toMatchObject({
      neighbours: [{ deeds: 2, state: 'over', points: null }],
    });
  });

  it('counts what a household holds, where households hold the points', async () => {
    programme = await aProgramme(app, (rulebook) => ({
      ...withReferrals()(rulebook),
      account: { holder: 'household' },
    }));
    communityId = programme.communityId;
    referrer = await aResident(app, communityId);
    const newcomer = await aBroughtNeighbour(app, programme, referrer);
    await takePart(app, programme, newcomer, 1);
    const partner = await aResident(app, communityId);
    const ids = [newcomer.residentId, partner.residentId];
    const householdId = await aHousehold(app, communityId, ids);
    await takePart(app, programme, newcomer, 2);
    await settle(app, communityId);
    const accounts = await app.owner.rows(sql`
      select account_id from transfer
      where community_id = ${communityId} and rule_key = 'test_referral' order by amount`);
    expect(accounts).toEqual([{ accountId: householdId }, { accountId: referrer.residentId }]);
    await expectSoundBooks();
  });

  it('does not count what the one who brought them recorded', async () => {
    const scanner = await aResident(app, communityId, { name: '罗平', roles: ['organizer'] });
    const newcomer = await aBroughtNeighbour(app, programme, scanner);
    await takePart(app, programme, newcomer, 2);
    app.clock.advanceMs(86_400_000);
    const sessionId = await aSession(app, programme, { organizerResidentId: scanner.residentId });
    await checkIn(app, programme, sessionId, newcomer.residentId, scanner);
    await settle(app, communityId);
    expect(await referralPosts(scanner.residentId)).toEqual([]);
    await takePart(app, programme, newcomer, 1);
    await settle(app, communityId);
    expect(await referralPosts(scanner.residentId)).toEqual(given(15));
  });

  it('who has become family since brings nothing', async () => {
    const newcomer = await aBroughtNeighbour(app, programme, referrer);
    await takePart(app, programme, newcomer, 3);
    await aHousehold(app, communityId, [newcomer.residentId, referrer.residentId]);
    await settle(app, communityId);
    expect(await referralPosts(newcomer.residentId)).toEqual([]);
  });

  it('still gets their own when the one who brought them has moved away', async () => {
    const newcomer = await aBroughtNeighbour(app, programme, referrer);
    await app.owner.run(sql`
      update resident set state = 'left' where id = ${referrer.residentId}`);
    await takePart(app, programme, newcomer, 3);
    await settle(app, communityId);
    expect(await referralPosts(referrer.residentId)).toEqual([]);
    expect(await referralPosts(newcomer.residentId)).toEqual(given(10));
  });
});

describe('limits and the second person', () => {
  it('gives no more a month than the rule allows, also to jobs that race', async () => {
    const once = {
      counts: 'deeds',
      per: 'month',
      max: 1,
      whenReached: 'refuse',
      scope: 'resident',
    };
    await begin({ limits: [once as never] });
    const newcomers = [
      await aBroughtNeighbour(app, programme, referrer),
      await aBroughtNeighbour(app, programme, referrer),
    ];
    for (const newcomer of newcomers) await takePart(app, programme, newcomer, 3);
    await Promise.all([settle(app, communityId), settle(app, communityId)]);
    expect(await referralPosts(referrer.residentId)).toEqual(given(15));
    for (const { residentId } of newcomers)
      expect(await referralPosts(residentId)).toEqual(given(10));
    expect((await newsOf(referrer)).map(({ body }) => body.zh).join()).toContain('最多 1');
    app.clock.advanceMs(31 * 86_400_000);
    await settle(app, communityId);
    expect(await referralPosts(referrer.residentId)).toEqual(given(15));
  });

  it('puts what is above the threshold before a second person', async () => {
    await begin({ twoPeopleAbove: 12 });
    const newcomer = await aBroughtNeighbour(app, programme, referrer);
    const attendanceIds = await takePart(app, programme, newcomer, 3);
    await settle(app, communityId);
    expect(await referralPosts(referrer.residentId)).toEqual([]);
    expect(await referralPosts(newcomer.residentId)).toEqual(given(10));
    expect(await myReferrals(app, communityId, referrer)).toMatchObject({
      neighbours: [{ state: 'waiting', points: null }],
    });
    const { id } = (await app.owner.row<{ id: string }>(sql`
      select id from award_approval where community_id = ${communityId}`)) ?? { id: '' };
    const agreeing = {
      params: { communityId, approvalId: id },
      query: {},
      body: { requestId: randomUUID() },
    };
    await app.call(approveAward, agreeing, programme.committee);
    expect(await referralPosts(referrer.residentId)).toEqual(given(15));
    await undoAttendance(app, programme, attendanceIds[0]);
    await settle(app, communityId);
    expect(await referralPosts(referrer.residentId)).toEqual(givenAndTaken(15));
    await expectSoundBooks();
  });

  it('withdraws what still waits when a deed is undone', async () => {
    await begin({ twoPeopleAbove: 5 });
    const newcomer = await aBroughtNeighbour(app, programme, referrer);
    const attendanceIds = await takePart(app, programme, newcomer, 3);
    await settle(app, communityId);
    await undoAttendance(app, programme, attendanceIds[2]);
    await settle(app, communityId);
    const approvals = await app.owner.rows(sql`
      select state from award_approval where community_id = ${communityId}`);
    expect(approvals).toEqual([{ state: 'withdrawn' }, { state: 'withdrawn' }]);
  });
});

describe('a deed that was undone', () => {
  it('takes both awards back, and once made up for brings them again', async () => {
    const newcomer = await aBroughtNeighbour(app, programme, referrer);
    const attendanceIds = await takePart(app, programme, newcomer, 3);
    await settle(app, communityId);
    await undoAttendance(app, programme, attendanceIds[1]);
    await Promise.all([settle(app, communityId), settle(app, communityId)]);
    await settle(app, communityId);
    expect(await referralPosts(referrer.residentId)).toEqual(givenAndTaken(15));
    expect(await referralPosts(newcomer.residentId)).toEqual(givenAndTaken(10));
    expect((await newsOf(newcomer))[0]?.title.zh).toBe('介绍邻居的 10 分收回了');
    await takePart(app, programme, newcomer, 1);
    await settle(app, communityId);
    await settle(app, communityId);
    const again = [...givenAndTaken(15), ...given(15)];
    expect(await referralPosts(referrer.residentId)).toEqual(again);
    await expectSoundBooks();
  });

  it('changes nothing while enough others stand', async () => {
    const newcomer = await aBroughtNeighbour(app, programme, referrer);
    const attendanceIds = await takePart(app, programme, newcomer, 4);
    await settle(app, communityId);
    await undoAttendance(app, programme, attendanceIds[0]);
    await settle(app, communityId);
    expect(await referralPosts(referrer.residentId)).toEqual(given(15));
  });

  it('leaves spent points owed, and takes them back when they are there', async () => {
    const newcomer = await aBroughtNeighbour(app, programme, referrer);
    const attendanceIds = await takePart(app, programme, newcomer, 3);
    await settle(app, communityId);
    const counterId = await aCounter(app, programme, '便民驿站');
    const mall = { ...programme, counterId, slug: '' };
    await reserve(app, mall, await aReward(app, mall, { pricePoints: 15 }), referrer);
    await undoAttendance(app, programme, attendanceIds[0]);
    await settle(app, communityId);
    await settle(app, communityId);
    expect(await referralPosts(referrer.residentId)).toEqual(given(15));
    expect(await referralPosts(newcomer.residentId)).toEqual(givenAndTaken(10));
    await takePart(app, programme, referrer, 1);
    await settle(app, communityId);
    expect(await referralPosts(referrer.residentId)).toEqual(givenAndTaken(15));
    await expectSoundBooks();
  });

  it('is as good as undone when the committee reverses its award', async () => {
    const newcomer = await aBroughtNeighbour(app, programme, referrer);
    await takePart(app, programme, newcomer, 3);
    await settle(app, communityId);
    const award = await app.owner.row<{ id: string }>(sql`
      select id from transfer
      where resident_id = ${newcomer.residentId} and deed_kind = 'session' limit 1`);
    const params = { communityId, transferId: award?.id ?? '' };
    const body = { requestId: randomUUID(), reason: '重复记了' };
    await app.call(reverseTransfer, { params, query: {}, body }, programme.committee);
    await settle(app, communityId);
    expect(await referralPosts(referrer.residentId)).toEqual(givenAndTaken(15));
  });
});
