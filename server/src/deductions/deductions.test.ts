import { randomUUID } from 'node:crypto';
import {
  appealDeduction,
  decideAppeal,
  listDeductions,
  listMyDeductions,
  proposeDeduction,
  withdrawDeduction,
} from '@linli/contract/deductions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aHousehold } from '../testing/factories/attendance';
import {
  about,
  aCourt,
  appeal,
  type Court,
  notice,
  propose,
  takeAt,
  verdict,
} from '../testing/factories/deductions';
import { givePoints } from '../testing/factories/mall';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

const NOTICED_AT = new Date('2026-10-28T02:00:00.000Z');
/** The first day on which points may be taken, in Shanghai. */
const DUE_AT = '2026-11-04T16:05:00.000Z';
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ now: NOTICED_AT });
});
afterAll(() => app.close());

async function someone(court: Court, points: number): Promise<TestResident> {
  const resident = await aResident(app, court.communityId, { name: '万秋月' });
  if (points > 0) {
    const parts = [{ amount: points, expiresOn: null }];
    await givePoints(app, court.communityId, [resident.residentId], parts);
  }
  return resident;
}

async function balanceOf(accountId: string): Promise<number | undefined> {
  const row = await app.owner.row<{ balance: number }>(sql`
    select balance from account where id = ${accountId}`);
  return row?.balance;
}

const mine = (court: Court, by: Caller) =>
  app.call(
    listMyDeductions,
    { params: { communityId: court.communityId }, query: {}, body: {} },
    by,
  );
const listed = (court: Court, by: Caller, state: 'open' | 'all' = 'open') =>
  app.call(
    listDeductions,
    { params: { communityId: court.communityId }, query: { state, limit: 30 }, body: {} },
    by,
  );

describe('a notice', () => {
  it('warns first, and takes nothing for it', async () => {
    const court = await aCourt(app, { warningsFirst: 2 });
    const resident = await someone(court, 100);
    const answers = [];
    for (let times = 0; times < 3; times += 1) {
      answers.push(await propose(app, court, resident.residentId));
    }
    expect(answers).toMatchObject([
      { state: 'warned', points: 0, effectiveFrom: null },
      { state: 'warned', points: 0, effectiveFrom: null },
      { state: 'noticed', points: 20, effectiveFrom: '2026-11-05' },
    ]);
    expect(await takeAt(app, court, '2026-12-28T02:00:00.000Z')).toBe(1);
    expect(await balanceOf(resident.residentId)).toBe(80);
  });

  it('counts warnings one after the other, also when two are sent at once', async () => {
    const court = await aCourt(app, { warningsFirst: 2 });
    const resident = await someone(court, 100);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => propose(app, court, resident.residentId)),
    );
    expect(answers.map(({ state }) => state).sort()).toEqual([
      'noticed',
      'noticed',
      'warned',
      'warned',
    ]);
  });

  it('tells whom it is about, in words, and nobody else', async () => {
    const court = await aCourt(app);
    const resident = await someone(court, 100);
    const neighbour = await someone(court, 100);
    const { id } = await propose(app, court, resident.residentId);
    const own = await mine(court, resident);
    expect(own).toMatchObject({
      owed: 0,
      suspendedUntil: null,
      deductions: [
        {
          id,
          state: 'noticed',
          points: 20,
          taken: 0,
          effectiveFrom: '2026-11-05',
          mayAppeal: true,
          aboutName: null,
          rule: { number: 50, name: { zh: '楼道堆物' } },
        },
      ],
    });
    expect((await mine(court, neighbour)).deductions).toEqual([]);
    const told = await app.owner.row<{ body: string }>(sql`
      select body ->> 'zh' as body from notification where resident_id = ${resident.residentId}`);
    expect(told?.body).toContain('要扣 20 分，从 11 月 5 日起才生效，在这以前可以申诉');
  });

  it('repeats its first answer', async () => {
    const court = await aCourt(app);
    const resident = await someone(court, 100);
    const once = notice(court, resident.residentId);
    const first = await app.call(proposeDeduction, once, court.committee);
    expect(await app.call(proposeDeduction, once, court.committee)).toEqual(first);
    expect((await listed(court, court.committee)).deductions).toHaveLength(1);
  });

  it('is refused without a published rule of that day, for tomorrow, and at home', async () => {
    const court = await aCourt(app);
    const resident = await someone(court, 0);
    const code = async (more: object, by: Caller = court.committee) =>
      (await app.refusal(proposeDeduction, notice(court, resident.residentId, more), by)).code;
    expect(await code({ ruleKey: 'music' })).toBe('deductions/unknown_rule');
    expect(await code({ happenedOn: '2026-09-01' })).toBe('deductions/unknown_rule');
    expect(await code({ happenedOn: '2026-10-29' })).toBe('deductions/day_ahead');
    expect(await code({ reason: ' ' })).toBe('request/invalid');
    expect(await code({ residentId: randomUUID() })).toBe('request/not_found');
    const self = { residentId: court.committee.residentId };
    expect(await code(self)).toBe('deductions/own_home');
    expect(await code({}, court.organizer)).toBe('access/not_allowed');
    expect(await code({}, resident)).toBe('access/not_allowed');
    const unsigned = await app.refusal(proposeDeduction, notice(court, resident.residentId));
    expect(unsigned.status).toBe(401);
    const abroad = notice({ ...court, communityId: await aCommunity(app) }, resident.residentId);
    expect((await app.refusal(proposeDeduction, abroad, court.committee)).status).toBe(404);
    await app.owner.run(sql`
      update resident set state = 'left' where id = ${resident.residentId}`);
    expect(await code({})).toBe('residents/left');
  });

  it('can be withdrawn before effect, and a withdrawn warning counts no more', async () => {
    const court = await aCourt(app, { warningsFirst: 1 });
    const resident = await someone(court, 100);
    const { id } = await propose(app, court, resident.residentId);
    const back = about(court, id, { reason: '不是他家的。' });
    expect(await app.call(withdrawDeduction, back, court.other)).toEqual({ done: true });
    expect(
      await app.refusal(withdrawDeduction, about(court, id, { reason: '再撤' }), court.other),
    ).toMatchObject({ code: 'deductions/closed' });
    const again = await propose(app, court, resident.residentId);
    expect(again.state).toBe('warned');
    const third = await propose(app, court, resident.residentId);
    const gone = about(court, third.id, { reason: '写错了人。' });
    await app.call(withdrawDeduction, gone, court.committee);
    expect(await takeAt(app, court, DUE_AT)).toBe(0);
    expect(await balanceOf(resident.residentId)).toBe(100);
  });
});

describe('an appeal', () => {
  it('keeps the points until somebody else has answered', async () => {
    const court = await aCourt(app);
    const resident = await someone(court, 100);
    const { id } = await propose(app, court, resident.residentId);
    await appeal(app, court, id, resident);
    expect(await takeAt(app, court, '2027-01-28T02:00:00.000Z')).toBe(0);
    const open = await listed(court, court.committee);
    expect(open.deductions).toMatchObject([
      { id, isOwn: true, residentName: '万秋月', appeal: { words: '那天是邻居临时放的。' } },
    ]);
    const own = about(court, id, { holds: false, answer: '不成立。' });
    expect((await app.refusal(decideAppeal, own, court.committee)).code).toBe('deductions/own');
    await verdict(app, court, id, false);
    expect(await takeAt(app, court, '2026-11-04T15:59:00.000Z')).toBe(0);
    expect(await takeAt(app, court, DUE_AT)).toBe(1);
    expect(await balanceOf(resident.residentId)).toBe(80);
    const leaves = await app.owner.row(sql`
      select type, payload ->> 'holds' as holds from log_record
      where subject_id = ${resident.residentId}`);
    expect(leaves).toEqual({ type: 5, holds: 'false' });
  });

  it('that holds ends the deduction', async () => {
    const court = await aCourt(app);
    const resident = await someone(court, 100);
    const { id } = await propose(app, court, resident.residentId);
    await appeal(app, court, id, resident);
    await verdict(app, court, id, true);
    expect(await takeAt(app, court, DUE_AT)).toBe(0);
    expect((await mine(court, resident)).deductions[0]).toMatchObject({
      state: 'dropped',
      appeal: { holds: true, answer: '看过照片了。' },
    });
    const again = about(court, id, { holds: false, answer: '改主意了。' });
    expect((await app.refusal(decideAppeal, again, court.other)).code).toBe('deductions/no_appeal');
  });

  it('is made once, in time, and by whom it is about', async () => {
    const court = await aCourt(app);
    const resident = await someone(court, 100);
    const { id } = await propose(app, court, resident.residentId);
    const words = () => about(court, id, { words: '不同意。' });
    const neighbour = await someone(court, 0);
    expect((await app.refusal(appealDeduction, words(), neighbour)).status).toBe(404);
    expect((await app.refusal(appealDeduction, words())).status).toBe(401);
    const empty = about(court, id, { words: '' });
    expect((await app.refusal(appealDeduction, empty, resident)).status).toBe(400);
    app.clock.set(new Date(DUE_AT));
    expect((await app.refusal(appealDeduction, words(), resident)).code).toBe(
      'deductions/appeal_over',
    );
    app.clock.set(NOTICED_AT);
    await appeal(app, court, id, resident);
    expect((await app.refusal(appealDeduction, words(), resident)).code).toBe(
      'deductions/appealed',
    );
  });

  it('of a household’s account may come from anyone of the home', async () => {
    const court = await aCourt(app, {}, 'household');
    const [one, partner] = [await someone(court, 0), await someone(court, 0)];
    const members = [one.residentId, partner.residentId];
    const home = await aHousehold(app, court.communityId, members);
    const parts = [{ amount: 50, expiresOn: null }];
    await givePoints(app, court.communityId, [home], parts, 'household');
    const { id } = await propose(app, court, one.residentId);
    const seen = await mine(court, partner);
    expect(seen.deductions).toMatchObject([{ id, aboutName: '万**', mayAppeal: true }]);
    await appeal(app, court, id, partner);
    await verdict(app, court, id, false);
    await takeAt(app, court, DUE_AT);
    expect(await balanceOf(home)).toBe(30);
    const told = await app.owner.rows(sql`
      select distinct resident_id from notification
      where kind = 'deduction_effective' and community_id = ${court.communityId}`);
    expect(told).toHaveLength(2);
  });
});

it('shows the list to those who work with it, and to no resident', async () => {
  const court = await aCourt(app);
  const resident = await someone(court, 10);
  for (let times = 0; times < 3; times += 1) await propose(app, court, resident.residentId);
  const auditor = await aResident(app, court.communityId, { roles: ['auditor'] });
  const params = { communityId: court.communityId };
  const first = await app.call(
    listDeductions,
    { params, query: { state: 'all', limit: 2 }, body: {} },
    auditor,
  );
  expect(first.deductions).toHaveLength(2);
  const query = { state: 'all' as const, limit: 2, cursor: first.nextCursor ?? '' };
  const rest = await app.call(listDeductions, { params, query, body: {} }, auditor);
  expect(rest).toMatchObject({ deductions: [{ isOwn: false }], nextCursor: null });
  expect((await app.refusal(listDeductions, { params }, resident)).status).toBe(403);
  const wrong = { params, query: { cursor: 'x' } };
  expect((await app.refusal(listDeductions, wrong, auditor)).status).toBe(400);
});
