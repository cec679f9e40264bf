import { randomUUID } from 'node:crypto';
import { approveBulkAward, refuseBulkAward, reverseBulkAward } from '@linli/contract/bulk-awards';
import {
  gradeHome,
  handInInspection,
  listMyInspectionGrades,
  readInspection,
} from '@linli/contract/inspections';
import { listMyNotifications } from '@linli/contract/notifications';
import type { Operation } from '@linli/contract/operation';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { recomputeLedger } from '../ledger/recompute-ledger';
import { sql } from '../platform/sql';
import { aHousehold } from '../testing/factories/attendance';
import {
  aGrade,
  aHandIn,
  anInspection,
  handedIn,
  type Inspected,
} from '../testing/factories/inspections';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let yards: Inspected;
let resident: TestResident;
let neighbour: TestResident;

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  yards = await anInspection(app);
  resident = await aResident(app, yards.communityId, { name: '周桂兰' });
  neighbour = await aResident(app, yards.communityId, { name: '许国平' });
});
afterAll(() => app.close());

function decision(operation: Operation, bulkAwardId: string) {
  const reason = operation === approveBulkAward ? {} : { reason: '评错了一户' };
  const params = { communityId: yards.communityId, bulkAwardId };
  return { params, query: {}, body: { requestId: randomUUID(), ...reason } };
}

const decide = (operation: Operation, id: string, by: Caller = yards.second) =>
  app.send(operation, decision(operation, id), by);

async function gradesOf(who: TestResident) {
  const input = { params: { communityId: yards.communityId }, query: {}, body: {} };
  return (await app.call(listMyInspectionGrades, input, who)).grades;
}

async function noticesOf(who: TestResident) {
  const input = { params: { communityId: yards.communityId }, query: {}, body: {} };
  return (await app.call(listMyNotifications, input as never, who)).notifications;
}

function awardsOf(who: TestResident) {
  return app.owner.rows<{ amount: number }>(sql`
    select amount from transfer
    where community_id = ${yards.communityId} and resident_id = ${who.residentId}
      and kind = 'award'`);
}

async function figures() {
  const params = { communityId: yards.communityId, schemeKey: 'yards', day: yards.day };
  const read = await app.call(readInspection, { params, query: {}, body: {} }, yards.organizer);
  return read.figures;
}

/** Until so many sessions of this database stand before a lock. */
async function untilWaiting(sessions: number): Promise<void> {
  await vi.waitFor(
    async () => {
      const found = await app.owner.rows(sql`
        select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`);
      expect(found).toHaveLength(sessions);
    },
    { timeout: 15_000 },
  );
}

describe('what an inspector hands in', () => {
  it('is awarded in one go when a second person agrees, explained and told', async () => {
    const id = await handedIn(app, yards, [
      [resident, 'best'],
      [neighbour, 'poor'],
    ]);
    expect(await gradesOf(resident)).toEqual([]);
    const answer = await decide(approveBulkAward, id);
    expect(answer.body).toEqual({ givenCount: 1, givenPoints: 20, notGivenCount: 0 });
    const posted = await app.owner.rows<Record<string, unknown>>(sql`
      select actor_person_id, second_person_id, rule_key, rulebook_version, occurred_on, because
      from transfer where community_id = ${yards.communityId}`);
    expect(posted).toMatchObject([
      {
        actorPersonId: yards.organizer.personId,
        secondPersonId: yards.second.personId,
        ruleKey: 'yard',
        rulebookVersion: 1,
        occurredOn: yards.day,
      },
    ]);
    const because = posted[0]?.because as { zh: string; en: string }[];
    expect(because[0]?.zh).toContain('清洁户');
    expect(because[0]?.en).toContain('Clean');
    expect(await gradesOf(resident)).toMatchObject([
      { name: { zh: '庭院月检' }, day: yards.day, grade: { zh: '清洁户' }, points: 20 },
    ]);
    const [told] = await noticesOf(resident);
    expect(told).toMatchObject({ title: { zh: '+20 分记入了', en: '+20 points recorded' } });
    expect(await app.database.transaction(yards.communityId, recomputeLedger)).toEqual([]);
  });

  it('keeps a grade without points on record, told, and without an entry', async () => {
    const id = await handedIn(app, yards, [[neighbour, 'poor']]);
    await decide(approveBulkAward, id);
    expect(await awardsOf(neighbour)).toEqual([]);
    expect(await gradesOf(neighbour)).toMatchObject([
      { grade: { zh: '待整改' }, points: null, transferId: null },
    ]);
    const [told] = await noticesOf(neighbour);
    expect(told?.title.zh).toBe('庭院月检：这次不加分');
    expect(told?.body.zh).toContain('待整改');
    expect(await gradesOf(resident)).toEqual([]);
    expect(await figures()).toMatchObject({ open: 0, waiting: 0, confirmed: 1 });
  });

  it('needs another person than the inspector, of another home', async () => {
    const { communityId, committee } = yards;
    const id = await handedIn(app, yards, [[resident, 'best']], committee);
    const own = await app.refusal(approveBulkAward, decision(approveBulkAward, id), committee);
    expect(own.code).toBe('approvals/own');
    await aHousehold(app, communityId, [committee.residentId, yards.second.residentId]);
    const home = await app.refusal(approveBulkAward, decision(approveBulkAward, id), yards.second);
    expect(home.code).toBe('approvals/same_home');
  });

  it('leaves out the home of the second person, whose grade is then open again', async () => {
    const { communityId, second } = yards;
    await aHousehold(app, communityId, [second.residentId, neighbour.residentId]);
    const id = await handedIn(app, yards, [
      [resident, 'best'],
      [neighbour, 'best'],
    ]);
    expect((await decide(approveBulkAward, id)).body).toMatchObject({
      givenCount: 1,
      notGivenCount: 1,
    });
    expect(await awardsOf(neighbour)).toEqual([]);
    expect(await figures()).toMatchObject({ open: 1, own: 1, confirmed: 1 });
    const forged = app.owner.run(sql`
      update bulk_award_row set outcome = 'noted', decider_home_id = home_id
      where bulk_award_id = ${id} and outcome = 'not_given'`);
    await expect(forged).rejects.toThrow('bulk_award_row_not_own');
    const again = await app.call(handInInspection, aHandIn(yards), yards.organizer);
    const other = await decide(approveBulkAward, again.bulkAwardId, yards.committee);
    expect(other.body).toMatchObject({ givenCount: 1, notGivenCount: 0 });
  });

  it('counts once when eight confirm and refuse at the same moment', async () => {
    const id = await handedIn(app, yards, [[resident, 'best']]);
    const people = [yards.second, yards.committee];
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        decide(index % 4 < 2 ? approveBulkAward : refuseBulkAward, id, people[index % 2]),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const given = (await gradesOf(resident)).length;
    expect(await awardsOf(resident)).toHaveLength(given);
  });

  it('makes one list when it is handed in twice at once', async () => {
    await app.call(gradeHome, aGrade(yards, resident.residentId, 'best'), yards.organizer);
    const [one, other] = await Promise.all([
      app.send(handInInspection, aHandIn(yards), yards.organizer),
      app.send(handInInspection, aHandIn(yards), yards.organizer),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
    const repeated = aHandIn(yards);
    await app.call(gradeHome, aGrade(yards, neighbour.residentId, 'good'), yards.organizer);
    const first = await app.send(handInInspection, repeated, yards.organizer);
    expect(first.body).toMatchObject({ soundCount: 1, wrongCount: 0, points: 10 });
    expect((await app.send(handInInspection, repeated, yards.organizer)).body).toEqual(first.body);
  });

  it('is not changed by a tap that waited for it, and that tap is refused', async () => {
    await app.call(gradeHome, aGrade(yards, resident.residentId, 'best'), yards.organizer);
    const late = aGrade(yards, resident.residentId, 'poor');
    const [handIn, tap] = await app.owner
      .transaction(null, async (tx) => {
        await tx.run(sql`
        select from inspection_grade where account_id = ${resident.residentId} for update`);
        const first = app.send(handInInspection, aHandIn(yards), yards.organizer);
        await untilWaiting(1);
        const second = app.send(gradeHome, late, yards.organizer);
        await untilWaiting(2);
        return [first, second] as const;
      })
      .then((sent) => Promise.all(sent));
    expect(handIn.status).toBe(200);
    expect(tap.body).toMatchObject({ error: { code: 'inspections/handed_in' } });
    const row = await app.owner.row(sql`
      select grade.grade, line.facts ->> 'grade' as listed
      from inspection_grade grade
      join bulk_award_row line on line.community_id = grade.community_id
        and line.bulk_award_id = grade.bulk_award_id and line.row_number = grade.row_number
      where grade.account_id = ${resident.residentId}`);
    expect(row).toEqual({ grade: 'best', listed: 'best' });
  });

  it('is open again when it was refused or taken back, and only then', async () => {
    const id = await handedIn(app, yards, [
      [resident, 'best'],
      [neighbour, 'poor'],
    ]);
    await decide(refuseBulkAward, id);
    expect(await figures()).toMatchObject({ open: 2, own: 2, waiting: 0 });
    const next = await handedIn(app, yards, [[resident, 'good']]);
    await decide(approveBulkAward, next);
    const late = aGrade(yards, resident.residentId, 'best');
    expect((await app.refusal(gradeHome, late, yards.organizer)).code).toBe(
      'inspections/handed_in',
    );
    const reversal = await decide(reverseBulkAward, next, yards.committee);
    expect(reversal.body).toEqual({ reversedCount: 1, reversedPoints: 10, leftCount: 0 });
    expect(await gradesOf(resident)).toEqual([]);
    expect(await gradesOf(neighbour)).toEqual([]);
    const again = await handedIn(app, yards, [[resident, 'best']]);
    expect((await decide(approveBulkAward, again)).body).toMatchObject({ givenPoints: 20 });
  });

  it('must be somebody’s, by an inspector of this community', async () => {
    const input = aHandIn(yards);
    const codeOf = async (by: Caller) => (await app.refusal(handInInspection, input, by)).code;
    expect(await codeOf(yards.organizer)).toBe('inspections/nothing_open');
    expect(await codeOf({})).toBe('access/not_signed_in');
    expect(await codeOf(yards.second)).toBe('access/not_allowed');
    const other = await anInspection(app);
    expect((await app.refusal(handInInspection, input, other.organizer)).status).toBe(404);
  });
});
