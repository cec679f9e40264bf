import { readToday } from '@linli/contract/reports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aProgramme, aSession, checkIn } from '../testing/factories/attendance';
import { postDeeds } from '../testing/factories/deeds';
import { aMall, aPerson, aReward, type Mall, reserve } from '../testing/factories/mall';
import { aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let mall: Mall;

beforeAll(async () => {
  app = await startTestApp({ now: new Date('2026-10-28T10:00:00.000Z') });
  mall = await aMall(app);
});
afterAll(() => app.close());

function today(communityId = mall.communityId) {
  return { params: { communityId }, query: {}, body: {} };
}

describe('readToday', () => {
  it('counts a new community as empty and sound', async () => {
    const empty = await aMall(app);
    const answer = await app.call(readToday, today(empty.communityId), empty.committee);
    expect(answer.figures).toEqual({
      residents: 1,
      activeThisMonth: 0,
      pointsIssuedThisMonth: 0,
      pointsIssuedLastMonth: 0,
      pointsRedeemedThisMonth: 0,
      redemptionsThisMonth: 0,
      newcomersThisMonth: 0,
      outstandingPoints: 0,
      transfersSinceYesterday: 0,
      booksBalance: true,
    });
    expect(answer.todos).toEqual([]);
    expect(answer.weeks).toHaveLength(12);
    expect(answer.weeks.at(-1)).toEqual({ weekStart: '2026-10-26', people: 0 });
    expect(answer.months.map(({ month }) => month)).toEqual([
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
    ]);
  });

  it('says what happened and what waits', async () => {
    const regular = await aPerson(app, mall.communityId, { name: '周桂兰' });
    const newcomer = await aPerson(app, mall.communityId, { name: '新邻居' });
    await postDeeds(app, mall.communityId, [
      {
        residentId: regular.residentId,
        points: 120,
        occurredAt: '2026-09-10T02:00:00.000Z',
        recordedAt: new Date('2026-09-10T02:00:00.000Z'),
      },
    ]);
    await postDeeds(app, mall.communityId, [
      { residentId: regular.residentId, points: 20 },
      { residentId: newcomer.residentId, points: 15 },
    ]);
    const rewardId = await aReward(app, mall, { title: '停车月卡', stock: 3, pricePoints: 30 });
    await reserve(app, mall, rewardId, regular);
    await planPatrol();
    const answer = await app.call(readToday, today(), mall.committee);
    expect(answer.day).toBe('2026-10-28');
    expect(answer.figures).toEqual({
      residents: 3,
      activeThisMonth: 2,
      pointsIssuedThisMonth: 35,
      pointsIssuedLastMonth: 120,
      pointsRedeemedThisMonth: 30,
      redemptionsThisMonth: 1,
      newcomersThisMonth: 1,
      outstandingPoints: 125,
      transfersSinceYesterday: 3,
      booksBalance: true,
    });
    expect(answer.months.slice(-2)).toEqual([
      { month: '2026-09', issued: 120, redeemed: 0 },
      { month: '2026-10', issued: 35, redeemed: 30 },
    ]);
    expect(answer.weeks.at(-1)).toEqual({ weekStart: '2026-10-26', people: 2 });
    expect(answer.todos.map(({ kind, urgency, count }) => [kind, urgency, count])).toEqual([
      ['offline_late', 'today', 1],
      ['auto_closed', 'today', 1],
      ['sessions_today', 'today', 1],
      ['redemptions_waiting', 'week', 1],
      ['stock_low', 'later', 1],
    ]);
    expect(answer.todos[3]?.detail.zh).toBe('等着来领，最早的一件是 10 月 28 日换的');
    expect(answer.todos[4]?.detail.zh).toBe('停车月卡 2 份');
    expect(answer.sessionsToday).toEqual([
      expect.objectContaining({ title: '周三晚巡逻', attendanceCount: 0, signupCount: 0 }),
    ]);
  });

  it('tells what one person may not settle alone, and what was noticed to auditors', async () => {
    const programme = await aProgramme(app, (rulebook) => ({
      ...rulebook,
      twoPeople: { entryPointsAbove: 15, sessionDayPointsAbove: 500 },
      rules: rulebook.rules.map((rule) => ({ ...rule, twoPeopleAbove: 15 })),
    }));
    const { communityId, committee, organizer } = programme;
    const resident = await aResident(app, communityId);
    await checkIn(app, programme, await aSession(app, programme), resident.residentId);
    await app.owner.run(sql`
      insert into review_item (community_id, id, kind, item_key, person_id, details, found_at)
      values (${communityId}, ${app.ids.next()}, 'odd_hours', 'odd_hours:x',
        ${organizer.personId}, '{}', ${app.clock.now()})`);
    const [forCommittee] = (await app.call(readToday, today(communityId), committee)).todos;
    expect(forCommittee).toMatchObject({ kind: 'approvals_waiting', count: 1, link: '/approvals' });
    expect(forCommittee?.detail.zh).toBe('三天没人定就作废，最早一笔到 10 月 31 日');
    const auditor = await aResident(app, communityId, { roles: ['auditor'] });
    const { todos } = await app.call(readToday, today(communityId), auditor);
    expect(todos.map(({ kind }) => kind)).toEqual([
      'approvals_waiting',
      'sessions_today',
      'reviews_open',
    ]);
  });

  it('sees an account that does not agree with its lots', async () => {
    await app.owner.run(sql`
      update account set balance = balance + 1 where community_id = ${mall.communityId}
        and id = (select min(id::text)::uuid from account
          where community_id = ${mall.communityId} and holder = 'resident')`);
    const answer = await app.call(readToday, today(), mall.committee);
    expect(answer.figures.booksBalance).toBe(false);
  });

  it('is for those who read reports in this community', async () => {
    const resident = await aPerson(app, mall.communityId);
    const auditor = await aPerson(app, mall.communityId, { roles: ['auditor'] });
    expect((await app.refusal(readToday, today())).status).toBe(401);
    expect((await app.refusal(readToday, today(), resident)).status).toBe(403);
    expect((await app.refusal(readToday, today(), (await aMall(app)).committee)).status).toBe(404);
    expect((await app.send(readToday, today(), auditor)).status).toBe(200);
    expect((await app.refusal(readToday, today('x'), auditor)).status).toBe(400);
  });
});

/** One patrol today, and one yesterday with a forgotten check-out and a late offline scan. */
async function planPatrol(): Promise<void> {
  const { communityId, committee } = mall;
  const activityId = app.ids.next();
  const sessions = { today: app.ids.next(), yesterday: app.ids.next() };
  await app.owner.run(sql`
    insert into activity (community_id, id, title, description, category, rule_key, place,
      risk_level, risk_text, created_by, created_at)
    values (${communityId}, ${activityId}, '周三晚巡逻', '', 'basic', 'patrol', '东门', 'none', '',
      ${committee.personId}, ${app.clock.now()})`);
  await app.owner.run(sql`
    insert into session (community_id, id, activity_id, starts_at, ends_at, place, created_at)
    select ${communityId}, s.id, ${activityId}, s.starts_at, s.starts_at + interval '2 hours',
      '东门', ${app.clock.now()}
    from (values (${sessions.today}::uuid, '2026-10-28T11:00:00Z'::timestamptz),
      (${sessions.yesterday}::uuid, '2026-10-27T11:00:00Z'::timestamptz)) as s(id, starts_at)`);
  await app.owner.run(sql`
    insert into attendance (community_id, id, session_id, resident_id, request_id, way, offline,
      checked_in_at, checked_in_by, recorded_at, checked_out_at, closed_by)
    values (${communityId}, ${app.ids.next()}, ${sessions.yesterday}, ${committee.residentId},
      ${app.ids.next()}, 'camera', true, '2026-10-27T11:00:00Z', ${committee.personId},
      '2026-10-27T14:00:00Z', '2026-10-27T13:00:00Z', 'auto')`);
}
