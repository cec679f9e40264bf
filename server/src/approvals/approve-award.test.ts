import { randomUUID } from 'node:crypto';
import {
  approveAward,
  listApprovals,
  listMyWaitingAwards,
  listProposedAwards,
  refuseAward,
} from '@linli/contract/approvals';
import { readRoster, undoScan } from '@linli/contract/attendance';
import { listMyNotifications } from '@linli/contract/notifications';
import type { Operation } from '@linli/contract/operation';
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
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';
import { lapseApprovals } from './lapse-approvals';

const HOUR_MS = 3_600_000;

let app: TestApp;
let programme: Programme;
let communityId: string;
let second: TestResident;
let resident: TestResident;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app, (rulebook) => ({
    ...rulebook,
    twoPeople: { entryPointsAbove: 15, sessionDayPointsAbove: 500 },
    rules: rulebook.rules.map((rule) =>
      rule.key === 'cleaning' ? { ...rule, twoPeopleAbove: 15 } : rule,
    ),
  }));
  communityId = programme.communityId;
  second = await aResident(app, communityId, { roles: ['representative'] });
});
beforeEach(async () => {
  resident = await aResident(app, communityId);
});
afterAll(async () => {
  expect(await app.database.transaction(communityId, recomputeLedger)).toEqual([]);
  await app.close();
});

/** A patrol of 20 points, which is more than one person may give at once here. */
async function scan(who = resident) {
  return checkIn(app, programme, await aSession(app, programme), who.residentId);
}

const here = (params: Record<string, unknown> = {}) => ({
  params: { communityId, ...params },
  query: {},
  body: {},
});

function decide(operation: Operation, approvalId: string, caller: Caller | undefined = second) {
  const body = {
    requestId: randomUUID(),
    ...(operation === refuseAward ? { reason: '没有见到人' } : {}),
  };
  return app.send(operation, { ...here({ approvalId }), body }, caller);
}

async function waiting(who = resident) {
  return (await app.call(listMyWaitingAwards, here() as never, who)).awards;
}

async function approvalOf(who = resident): Promise<string> {
  return (await waiting(who))[0]?.id ?? '';
}

describe('an award above what one person may give', () => {
  it('is recorded as attendance, waits with its reason, and tells both at once', async () => {
    const answer = await scan();
    expect(answer).toMatchObject({ points: 0, waitingPoints: 20, transferId: null });
    expect(answer.because.at(-1)).toMatchObject({
      code: 'waits_entry_above',
      zh: '一次超过 15 分，要第二个人同意后才记入',
    });
    expect(await waiting()).toMatchObject([{ points: 20, title: { zh: '周六夜间巡逻' } }]);
    const { notifications } = await app.call(listMyNotifications, here() as never, resident);
    expect(notifications[0]?.title.zh).toBe('20 分等第二个人同意');
    const { approvals } = await app.call(
      listApprovals,
      { ...here(), query: { state: 'waiting' } } as never,
      programme.committee,
    );
    expect(approvals.at(-1)).toMatchObject({ cause: 'entry_above', points: 20, isOwn: false });
  });

  it('is in the books with both names when the second agrees, once', async () => {
    const { attendanceId } = await scan();
    const approvalId = await approvalOf();
    const body = { requestId: randomUUID() };
    const input = { ...here({ approvalId }), body };
    const first = await app.send(approveAward, input, second);
    expect(first.body).toMatchObject({ transferId: approvalId, points: 20, balance: 20 });
    expect((await app.send(approveAward, input, second)).body).toEqual(first.body);
    expect((await decide(approveAward, approvalId)).body).toMatchObject({
      error: { code: 'approvals/closed' },
    });
    const row = await app.owner.row(sql`
      select t.actor_person_id, t.second_person_id, t.deed_id, a.points
      from transfer t join attendance a on a.id = t.deed_id where t.id = ${approvalId}`);
    expect(row).toEqual({
      actorPersonId: programme.organizer.personId,
      secondPersonId: second.personId,
      deedId: attendanceId,
      points: 20,
    });
    expect(app.events).toContainEqual(
      expect.objectContaining({ kind: 'points', residentId: resident.residentId, balance: 20 }),
    );
    expect(await waiting()).toEqual([]);
  });

  it('enters once when ten agree at the same moment, some of them with a no', async () => {
    await scan();
    const approvalId = await approvalOf();
    const people = [second];
    while (people.length < 5) {
      people.push(await aResident(app, communityId, { roles: ['committee'] }));
    }
    const answers = await Promise.all(
      people.flatMap((person) => [
        decide(approveAward, approvalId, person),
        decide(refuseAward, approvalId, person),
      ]),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const row = await app.owner.row<{ state: string }>(sql`
      select state, (select count(*)::int from transfer where id = ${approvalId}) as posted
      from award_approval where id = ${approvalId}`);
    expect(row).toEqual(
      row?.state === 'approved'
        ? { state: 'approved', posted: 1 }
        : { state: 'refused', posted: 0 },
    );
  });

  it('is refused with a reason the resident reads, and leaves the attendance', async () => {
    const { attendanceId } = await scan();
    await decide(refuseAward, await approvalOf());
    const { notifications } = await app.call(listMyNotifications, here() as never, resident);
    expect(notifications[0]?.body.zh).toContain('理由：没有见到人');
    const came = await app.owner.row(sql`select points from attendance where id = ${attendanceId}`);
    expect(came).toEqual({ points: 0 });
  });

  it('stands in the roster apart from points, until it is decided', async () => {
    const sessionId = await aSession(app, programme);
    await checkIn(app, programme, sessionId, resident.residentId);
    const roster = async () =>
      (await app.call(readRoster, here({ sessionId }) as never, programme.organizer)).rows;
    expect(await roster()).toMatchObject([{ points: 0, waitingPoints: 20 }]);
    await decide(approveAward, await approvalOf());
    expect(await roster()).toMatchObject([{ points: 20, waitingPoints: 0 }]);
  });

  it('is shown to who recorded it, masked, with what became of it', async () => {
    const { organizer } = programme;
    const mine = (who: Caller) => app.send(listProposedAwards, here(), who);
    await scan();
    const waits = await mine(organizer);
    expect(waits.body).toMatchObject({
      awards: expect.arrayContaining([
        expect.objectContaining({
          state: 'waiting',
          points: 20,
          residentId: resident.residentId,
          maskedName: '周**',
        }),
      ]),
    });
    await decide(refuseAward, await approvalOf());
    const { awards } = await app.call(listProposedAwards, here() as never, organizer);
    expect(awards[0]).toMatchObject({ state: 'refused', decisionReason: '没有见到人' });
    const other = await aResident(app, communityId, { roles: ['organizer'] });
    expect((await mine(other)).body).toEqual({ awards: [] });
    expect((await mine(resident)).status).toBe(403);
    expect((await mine({})).status).toBe(401);
    expect((await mine((await aProgramme(app)).organizer)).status).toBe(404);
    const invalid = { ...here(), params: { communityId: 'x' } };
    expect((await app.send(listProposedAwards, invalid, organizer)).status).toBe(400);
  });

  it('lapses after three days, and the resident hears of it', async () => {
    await scan();
    const approvalId = await approvalOf();
    const lapse = (hours: number) =>
      app.database.transaction(communityId, (tx) =>
        lapseApprovals({
          tx,
          now: new Date(app.clock.now().getTime() + hours * HOUR_MS),
          ids: app.ids,
          after: () => undefined,
        }),
      );
    await lapse(71);
    expect(await approvalOf()).toBe(approvalId);
    await lapse(72);
    expect(await waiting()).toEqual([]);
    expect((await decide(approveAward, approvalId)).body).toMatchObject({
      error: { code: 'approvals/closed' },
    });
  });

  it('goes with the scan when that is undone', async () => {
    const { attendanceId } = await scan();
    const approvalId = await approvalOf();
    const undo = { ...here({ attendanceId }), body: { requestId: randomUUID() } };
    await app.call(undoScan, undo as never, programme.organizer);
    expect(await waiting()).toEqual([]);
    expect((await decide(approveAward, approvalId)).status).toBe(409);
  });
});

describe('the second person', () => {
  const codeOf = (answer: { body: unknown }) =>
    (answer.body as { error?: { code: string } }).error?.code;

  it('is not the first, nor of the first one’s home or phone', async () => {
    const organizer = await aResident(app, communityId, { roles: ['organizer', 'committee'] });
    const spouse = await aResident(app, communityId, { roles: ['committee'] });
    await aHousehold(app, communityId, [organizer.residentId, spouse.residentId]);
    const { phone } = organizer;
    const child = await aResident(app, communityId, { name: '小', phone, roles: ['committee'] });
    const sessionId = await aSession(app, programme);
    await checkIn(app, programme, sessionId, resident.residentId, organizer);
    const approvalId = await approvalOf();
    expect(codeOf(await decide(approveAward, approvalId, organizer))).toBe('approvals/own');
    expect(codeOf(await decide(approveAward, approvalId, spouse))).toBe('approvals/same_home');
    expect(codeOf(await decide(refuseAward, approvalId, child))).toBe('approvals/same_home');
  });

  it('is not the resident, nor of their home or phone', async () => {
    const aunt = await aResident(app, communityId, { roles: ['committee'] });
    const niece = await aResident(app, communityId, { roles: ['committee'] });
    await aHousehold(app, communityId, [aunt.residentId, niece.residentId]);
    await scan(aunt);
    const approvalId = await approvalOf(aunt);
    expect(codeOf(await decide(approveAward, approvalId, aunt))).toBe('rules/self_award');
    expect(codeOf(await decide(approveAward, approvalId, niece))).toBe('rules/household_award');
  });

  it('is of the community and has the role', async () => {
    await scan();
    const approvalId = await approvalOf();
    const elsewhere = await aProgramme(app);
    expect((await decide(approveAward, approvalId, undefined)).status).toBe(200);
    expect((await decide(approveAward, approvalId, {})).status).toBe(401);
    expect((await decide(approveAward, approvalId, resident)).status).toBe(403);
    expect((await decide(approveAward, approvalId, elsewhere.committee)).status).toBe(404);
    expect((await decide(approveAward, randomUUID())).status).toBe(404);
    expect((await app.send(listApprovals, here(), resident)).status).toBe(403);
  });
});

describe('a day of one organizer', () => {
  it('has room for so many points alone; the rest waits, also when scans meet', async () => {
    const busy = await aProgramme(app, (rulebook) => ({
      ...rulebook,
      twoPeople: { entryPointsAbove: 50, sessionDayPointsAbove: 100 },
    }));
    const sessionIds = [await aSession(app, busy), await aSession(app, busy)];
    const people = [];
    while (people.length < 8) people.push(await aResident(app, busy.communityId));
    const answers = await Promise.all(
      people.map(({ residentId }, index) =>
        checkIn(app, busy, sessionIds[index % 2] ?? '', residentId),
      ),
    );
    expect(answers.filter(({ points }) => points === 20)).toHaveLength(5);
    expect(answers.filter(({ waitingPoints }) => waitingPoints === 20)).toHaveLength(3);
    const late = answers.find(({ waitingPoints }) => waitingPoints > 0);
    expect(late?.because.at(-1)?.code).toBe('waits_session_day_above');
    const used = await app.owner.row(sql`
      select used from limit_use where community_id = ${busy.communityId}
        and account_id = ${busy.organizer.personId} and limit_key = 'two_people/points/day'`);
    expect(used).toEqual({ used: 100 });
  });
});
