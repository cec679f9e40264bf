import { randomUUID } from 'node:crypto';
import {
  approveBulkAward,
  listBulkAwardRows,
  readBulkAward,
  refuseBulkAward,
  reverseBulkAward,
} from '@linli/contract/bulk-awards';
import { listMyNotifications } from '@linli/contract/notifications';
import type { Operation } from '@linli/contract/operation';
import { readToday } from '@linli/contract/reports';
import type { CellValue } from 'hucre/xlsx';
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
import { aWaitingList, dayAgo } from '../testing/factories/bulk-awards';
import {
  aCommunity,
  anotherSignIn,
  aResident,
  type TestResident,
} from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;
let maker: TestResident;
let second: TestResident;
let resident: TestResident;
let day: string;

/** Cleaning counts twice in a life. */
beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app, (rulebook) => ({
    ...rulebook,
    twoPeople: { entryPointsAbove: 15, sessionDayPointsAbove: 30 },
    rules: rulebook.rules.map((rule) =>
      rule.key === 'cleaning'
        ? {
            ...rule,
            limits: [
              { counts: 'deeds', per: 'life', max: 2, whenReached: 'refuse', scope: 'resident' },
            ],
          }
        : rule,
    ),
  }));
  ({ communityId, organizer: maker } = programme);
  second = await aResident(app, communityId, { name: '李代表', roles: ['representative'] });
  day = dayAgo(app);
});
beforeEach(async () => {
  resident = await aResident(app, communityId);
});
afterAll(async () => {
  expect(await app.database.transaction(communityId, recomputeLedger)).toEqual([]);
  await app.close();
});

const patrol = (who: TestResident, on = day): CellValue[] => ['', who.phone ?? '', '1', on, 120];
const cleaning = (who: TestResident, on: string): CellValue[] => ['', who.phone ?? '', '2', on, 90];

const waiting = (rows: CellValue[][], by: Caller = maker) =>
  aWaitingList(app, communityId, by, rows);

function decision(operation: Operation, bulkAwardId: string) {
  const needsReason = operation === refuseBulkAward || operation === reverseBulkAward;
  const body = { requestId: randomUUID(), ...(needsReason ? { reason: '名单弄错了' } : {}) };
  return { params: { communityId, bulkAwardId }, query: {}, body };
}

const decide = (operation: Operation, id: string, by: Caller = second) =>
  app.send(operation, decision(operation, id), by);

async function codeOf(operation: Operation, id: string, by: Caller = second) {
  return (await app.refusal(operation, decision(operation, id), by)).code;
}

async function outcomes(bulkAwardId: string) {
  const input = { params: { communityId, bulkAwardId }, query: { limit: 100 } };
  const { rows } = await app.call(listBulkAwardRows, input as never, programme.committee);
  return rows.map(({ outcome, problems }) => [outcome, problems[0]?.code]);
}

async function awardsOf(who: TestResident) {
  return app.owner.rows<{ kind: string; amount: number; requestKey: string }>(sql`
    select kind, amount, request_key from transfer
    where community_id = ${communityId} and resident_id = ${who.residentId}
    order by recorded_at, id`);
}

describe('a list that a second person agrees to', () => {
  it('is in the books row by row with both names, and tells each resident once', async () => {
    const neighbour = await aResident(app, communityId, { name: '许国平' });
    const id = await waiting([
      patrol(resident),
      patrol(resident, dayAgo(app, 2)),
      patrol(neighbour),
    ]);
    const input = decision(approveBulkAward, id);
    const answer = await app.send(approveBulkAward, input, second);
    expect(answer.body).toEqual({ givenCount: 3, givenPoints: 60, notGivenCount: 0 });
    expect((await app.send(approveBulkAward, input, second)).body).toEqual(answer.body);
    expect(await codeOf(approveBulkAward, id)).toBe('bulk_awards/closed');
    expect(await awardsOf(resident)).toEqual([
      { kind: 'award', amount: 20, requestKey: `bulk:${id}:2` },
      { kind: 'award', amount: 20, requestKey: `bulk:${id}:3` },
    ]);
    const row = await app.owner.row(sql`
      select actor_person_id, actor_role, second_person_id, deed_kind from transfer
      where request_key = ${`bulk:${id}:4`}`);
    expect(row).toEqual({
      actorPersonId: maker.personId,
      actorRole: 'organizer',
      secondPersonId: second.personId,
      deedKind: 'by_hand',
    });
    const mine = { params: { communityId }, query: {}, body: {} };
    const { notifications } = await app.call(listMyNotifications, mine, resident);
    expect(notifications.map(({ title }) => title.zh)).toEqual(['+40 分记入了']);
    expect(app.events).toContainEqual(
      expect.objectContaining({ kind: 'points', residentId: resident.residentId, balance: 40 }),
    );
  });

  it('enters once when ten decide at the same moment, some of them with a no', async () => {
    const id = await waiting([patrol(resident)]);
    const people = [second];
    while (people.length < 5) {
      people.push(await aResident(app, communityId, { roles: ['committee'] }));
    }
    const answers = await Promise.all(
      people.flatMap((one) => [
        decide(approveBulkAward, id, one),
        decide(refuseBulkAward, id, one),
      ]),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const list = await app.owner.row<{ state: string }>(sql`
      select state from bulk_award where id = ${id}`);
    expect(await awardsOf(resident)).toHaveLength(list?.state === 'approved' ? 1 : 0);
  });

  it('names a deed once, whichever of two lists is agreed to first', async () => {
    const other = await aResident(app, communityId, { roles: ['committee'] });
    const ids: string[] = [];
    for (const row of [patrol(resident), patrol(resident)]) ids.push(await prepareBoth(row));
    const answers = await Promise.all([
      decide(approveBulkAward, ids[0] ?? '', second),
      decide(approveBulkAward, ids[1] ?? '', other),
    ]);
    const given = answers.map(({ body }) => (body as { givenCount: number }).givenCount);
    expect(given.sort()).toEqual([0, 1]);
    expect(await awardsOf(resident)).toHaveLength(1);
    const all = [...(await outcomes(ids[0] ?? '')), ...(await outcomes(ids[1] ?? ''))].sort();
    expect(all).toEqual([
      ['given', undefined],
      ['not_given', 'recorded_already'],
    ]);
  });

  /** Both are sound when they are submitted: the preview knows lists that wait, not these. */
  async function prepareBoth(row: CellValue[]): Promise<string> {
    const held = await app.owner.rows<{ id: string }>(sql`
      update bulk_award set state = 'prepared', submitted_at = null
      where community_id = ${communityId} and state = 'submitted' returning id`);
    const id = await waiting([row]);
    await app.owner.run(sql`
      update bulk_award set state = 'submitted', submitted_at = ${app.clock.now()}
      where id = any(${held.map((one) => one.id)}::uuid[])`);
    return id;
  }

  it('lists with its reason what no longer passes, and gives the rest', async () => {
    const leaving = await aResident(app, communityId);
    const limited = [1, 2].map((ago) => cleaning(resident, dayAgo(app, ago)));
    const id = await waiting([...limited, patrol(leaving), patrol(resident)]);
    const first = await waiting([3, 4].map((ago) => cleaning(resident, dayAgo(app, ago))));
    expect((await decide(approveBulkAward, first)).body).toMatchObject({ givenCount: 2 });
    await app.owner.run(sql`
      update resident set state = 'left' where id = ${leaving.residentId}`);
    expect((await decide(approveBulkAward, id)).body).toEqual({
      givenCount: 1,
      givenPoints: 20,
      notGivenCount: 3,
    });
    expect(await outcomes(id)).toEqual([
      ['not_given', 'rules/limit_reached'],
      ['not_given', 'rules/limit_reached'],
      ['not_given', 'resident_left'],
      ['given', undefined],
    ]);
  });

  it('passes no limit when two lists and a scan arrive together', async () => {
    const one = await waiting([1, 2].map((ago) => cleaning(resident, dayAgo(app, ago))));
    const two = await waiting([3, 4].map((ago) => cleaning(resident, dayAgo(app, ago))));
    const asked = { ruleKey: 'cleaning', durationMinutes: 90 };
    const sessionId = await aSession(app, programme, asked);
    await Promise.all([
      decide(approveBulkAward, one),
      checkIn(app, programme, sessionId, resident.residentId),
      decide(approveBulkAward, two),
    ]);
    expect(await awardsOf(resident)).toHaveLength(2);
  });

  it('leaves out the second person and their home, by name', async () => {
    const judge = await aResident(app, communityId, { name: '周审', roles: ['committee'] });
    const spouse = await aResident(app, communityId, { name: '周家' });
    await aHousehold(app, communityId, [judge.residentId, spouse.residentId]);
    const id = await waiting([patrol(judge), patrol(spouse), patrol(resident)]);
    const asked = { params: { communityId, bulkAwardId: id }, query: {}, body: {} };
    expect(await app.call(readBulkAward, asked, judge)).toMatchObject({ ownRows: 2 });
    expect((await decide(approveBulkAward, id, judge)).body).toMatchObject({ givenCount: 1 });
    expect(await outcomes(id)).toEqual([
      ['not_given', 'rules/self_award'],
      ['not_given', 'rules/household_award'],
      ['given', undefined],
    ]);
  });

  it('is never decided by its maker or the maker’s home, also not by the database', async () => {
    const chair = await aResident(app, communityId, { name: '沈家', roles: ['committee'] });
    const spouse = await aResident(app, communityId, { name: '沈伴', roles: ['committee'] });
    const shared = await aResident(app, communityId, {
      name: '沈友',
      phone: chair.phone,
      roles: ['committee'],
    });
    await aHousehold(app, communityId, [chair.residentId, spouse.residentId]);
    const id = await waiting([patrol(resident)], chair);
    for (const operation of [approveBulkAward, refuseBulkAward]) {
      expect(await codeOf(operation, id, chair)).toBe('approvals/own');
      expect(await codeOf(operation, id, spouse)).toBe('approvals/same_home');
      expect(await codeOf(operation, id, shared)).toBe('approvals/same_home');
    }
    const byHand = app.owner.run(sql`
      update bulk_award set state = 'approved', decided_by = maker_person_id,
        decided_at = ${app.clock.now()} where id = ${id}`);
    await expect(byHand).rejects.toThrow(/check constraint/);
  });
});

describe('a list that a second person refuses', () => {
  it('gives nothing and keeps the reason', async () => {
    const id = await waiting([patrol(resident)]);
    const withoutReason = { ...decision(approveBulkAward, id) };
    expect((await app.refusal(refuseBulkAward, withoutReason, second)).code).toBe(
      'request/invalid',
    );
    expect((await decide(refuseBulkAward, id)).body).toEqual({ done: true });
    expect(await codeOf(approveBulkAward, id)).toBe('bulk_awards/closed');
    expect(await awardsOf(resident)).toEqual([]);
    const asked = { params: { communityId, bulkAwardId: id }, query: {}, body: {} };
    const { bulkAward } = await app.call(readBulkAward, asked, programme.committee);
    expect(bulkAward).toMatchObject({
      state: 'refused',
      decidedByName: '李代表',
      decisionReason: '名单弄错了',
    });
  });
});

describe('a list that is taken back', () => {
  it('leaves the books by linked reversals, except what was spent', async () => {
    const spender = await aResident(app, communityId, { name: '花掉了' });
    const id = await waiting([patrol(resident), patrol(spender)]);
    await decide(approveBulkAward, id);
    await app.owner.run(sql`
      update lot set amount = 0 where account_id = ${spender.residentId}`);
    const input = decision(reverseBulkAward, id);
    const answer = await app.send(reverseBulkAward, input, programme.committee);
    expect(answer.body).toEqual({ reversedCount: 1, reversedPoints: 20, leftCount: 1 });
    expect((await app.send(reverseBulkAward, input, programme.committee)).body).toEqual(
      answer.body,
    );
    expect((await awardsOf(resident)).map(({ kind, amount }) => [kind, amount])).toEqual([
      ['award', 20],
      ['reversal', -20],
    ]);
    expect(await outcomes(id)).toEqual([
      ['reversed', undefined],
      ['given', 'ledger/points_spent'],
    ]);
    await app.owner.run(sql`
      update lot set amount = 20 where account_id = ${spender.residentId}`);
    expect((await decide(reverseBulkAward, id, programme.committee)).body).toMatchObject({
      reversedCount: 1,
      leftCount: 0,
    });
    expect(await codeOf(reverseBulkAward, id, programme.committee)).toBe(
      'bulk_awards/nothing_to_reverse',
    );
    const mine = { params: { communityId }, query: {}, body: {} };
    const { notifications } = await app.call(listMyNotifications, mine, resident);
    expect(notifications[0]?.title.zh).toBe('20 分收回了');
  });

  it('may be given again by another list', async () => {
    const id = await waiting([patrol(resident)]);
    await decide(approveBulkAward, id);
    await decide(reverseBulkAward, id, programme.committee);
    const again = await waiting([patrol(resident)]);
    expect((await decide(approveBulkAward, again)).body).toMatchObject({ givenCount: 1 });
  });

  it('does not touch what is of the corrector’s own home', async () => {
    const corrector = await aResident(app, communityId, { name: '自家', roles: ['committee'] });
    const id = await waiting([patrol(corrector), patrol(resident)]);
    await decide(approveBulkAward, id);
    expect((await decide(reverseBulkAward, id, corrector)).body).toMatchObject({
      reversedCount: 1,
      leftCount: 1,
    });
    expect(await outcomes(id)).toEqual([
      ['given', 'rules/household_award'],
      ['reversed', undefined],
    ]);
  });

  it('takes nothing back that was not given', async () => {
    const id = await waiting([patrol(resident)]);
    expect(await codeOf(reverseBulkAward, id, programme.committee)).toBe(
      'bulk_awards/nothing_to_reverse',
    );
  });
});

it('waits on the first page of everybody else who may look, not of its maker', async () => {
  const fresh = await aProgramme(app);
  await aResident(app, fresh.communityId, { phone: '13700000001' });
  const other = await aResident(app, fresh.communityId, { roles: ['committee'] });
  const rows = [['', '13700000001', '1', day, 120]];
  await aWaitingList(app, fresh.communityId, fresh.committee, rows);
  const input = { params: { communityId: fresh.communityId }, query: {}, body: {} };
  const [mine, theirs] = [
    await app.call(readToday, input, fresh.committee),
    await app.call(readToday, input, other),
  ];
  expect(mine.todos).toEqual([]);
  expect(theirs.todos).toMatchObject([
    { kind: 'bulk_awards_waiting', count: 1, link: '/bulk-awards?state=submitted' },
  ]);
});

it('is closed to other roles and communities', async () => {
  const id = await waiting([patrol(resident)]);
  const foreign = await aResident(app, await aCommunity(app), {
    roles: ['committee', 'representative'],
  });
  for (const operation of [approveBulkAward, refuseBulkAward, reverseBulkAward]) {
    const input = decision(operation, id);
    expect((await app.refusal(operation, input)).code).toBe('access/not_signed_in');
    expect((await app.refusal(operation, input, maker)).code).toBe('access/not_allowed');
    expect((await app.refusal(operation, input, foreign)).status).toBe(404);
    const unknown = decision(operation, randomUUID());
    expect((await app.refusal(operation, unknown, programme.committee)).status).toBe(404);
  }
});

it('approves 2,000 rows in one go', { timeout: 90_000 }, async () => {
  const people = Array.from({ length: 200 }, (_, index) => `群众${index}`);
  for (const name of people) await aResident(app, communityId, { name, phone: null });
  const rows = people.flatMap((name) =>
    Array.from({ length: 10 }, (_, ago) => [name, '', '1', dayAgo(app, 1 + ago), 120]),
  );
  const id = await waiting(rows);
  const startedAt = performance.now();
  const { body } = await decide(approveBulkAward, id);
  const approvedAt = performance.now();
  expect(body).toEqual({ givenCount: 2_000, givenPoints: 40_000, notGivenCount: 0 });
  await decide(reverseBulkAward, id, programme.committee);
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(2);
  process.stdout.write(
    `list of 2,000 rows: approval ${seconds(startedAt, approvedAt)} s, ` +
      `reversal ${seconds(approvedAt, performance.now())} s\n`,
  );
});

it('gives points that are good as long as those of today, however late the yes', async () => {
  const id = await waiting([patrol(resident)]);
  const then = app.clock.now();
  app.clock.set(new Date(then.getTime() + 3 * 366 * 86_400_000));
  const later = await anotherSignIn(app, second.personId);
  const { body } = await decide(approveBulkAward, id, later);
  const today = dayAgo(app, 0);
  app.clock.set(then);
  expect(body).toMatchObject({ givenCount: 1 });
  const lot = await app.owner.row<{ expiresOn: string }>(sql`
    select expires_on from lot where account_id = ${resident.residentId}`);
  expect((lot?.expiresOn ?? '') > today).toBe(true);
});
