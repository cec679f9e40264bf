import { randomUUID } from 'node:crypto';
import { checkOutResident, undoScan } from '@linli/contract/attendance';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recomputeLedger } from '../ledger/recompute-ledger';
import { sql } from '../platform/sql';
import {
  aHousehold,
  aProgramme,
  aScan,
  aSession,
  checkIn,
  type Programme,
  trusting,
} from '../testing/factories/attendance';
import { consentTo } from '../testing/factories/family';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

/** A session settles as a whole: what counts is who came, not who was scanned first. */

const MINUTE_MS = 60_000;

let app: TestApp;
let programme: Programme;
let communityId: string;
let parent: TestResident;
let child: TestResident;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app, trusting);
  communityId = programme.communityId;
});
beforeEach(async () => {
  parent = await aResident(app, communityId);
  child = await aResident(app, communityId);
  await bornIn(child, '2015-05-01');
  await consentTo(app, communityId, child);
  await aHousehold(app, communityId, [parent.residentId, child.residentId]);
});
afterAll(async () => {
  expect(await app.database.transaction(communityId, recomputeLedger)).toEqual([]);
  await app.close();
});

async function bornIn({ residentId }: TestResident, birthDate: string): Promise<void> {
  await app.owner.run(sql`
    update resident set birth_date = ${birthDate} where id = ${residentId}`);
}

async function pointsOf(...people: readonly TestResident[]): Promise<number[]> {
  const points: number[] = [];
  for (const { residentId } of people) {
    const row = await app.owner.row<{ points: number }>(sql`
      select coalesce(sum(balance), 0)::int as points from account where id = ${residentId}`);
    points.push(row?.points ?? 0);
  }
  return points;
}

async function come(sessionId: string, ...people: readonly TestResident[]) {
  const answers = [];
  for (const { residentId } of people) {
    answers.push(await checkIn(app, programme, sessionId, residentId));
  }
  return answers;
}

function undo(attendanceId: string | undefined) {
  const params = { communityId, attendanceId: attendanceId ?? '' };
  const body = { requestId: randomUUID() };
  return app.call(undoScan, { params, query: {}, body }, programme.organizer);
}

describe('a family at one session', () => {
  it('has the same whoever is scanned first', async () => {
    await come(await aSession(app, programme), parent, child);
    expect(await pointsOf(parent, child)).toEqual([40, 40]);
    await come(await aSession(app, programme), child, parent);
    expect(await pointsOf(parent, child)).toEqual([80, 80]);
  });

  it('has the same when both are scanned at one moment', async () => {
    const sessionId = await aSession(app, programme);
    await Promise.all(
      [parent, child].map(({ residentId }) => checkIn(app, programme, sessionId, residentId)),
    );
    expect(await pointsOf(parent, child)).toEqual([40, 40]);
  });

  it('gets on top what is due to who came first, with the reason, and is told', async () => {
    const sessionId = await aSession(app, programme);
    const [first, second] = await come(sessionId, parent, child);
    expect([first?.points, second?.points]).toEqual([20, 40]);
    const supplement = await app.owner.row(sql`
      select t.amount, t.deeds, t.request_key, t.because -> 0 ->> 'zh' as zh, t.actor_person_id
      from supplement s join transfer t on t.id = s.transfer_id
      where s.attendance_id = ${first?.attendanceId} and s.caused_by = ${second?.attendanceId}`);
    expect(supplement).toEqual({
      amount: 20,
      deeds: 0,
      requestKey: `supplement:${first?.attendanceId}:${second?.attendanceId}`,
      zh: '同场的人变了，重新算是 40 分，先前已记 20 分，这回补 20 分',
      actorPersonId: programme.organizer.personId,
    });
    expect(app.events).toContainEqual(
      expect.objectContaining({ kind: 'points', residentId: parent.residentId, points: 20 }),
    );
    const score = await app.owner.row(sql`
      select points, deeds from score
      where resident_id = ${parent.residentId} and period = 'life'`);
    expect(score).toEqual({ points: 40, deeds: 1 });
    const row = await app.owner.row(sql`
      select points from attendance where id = ${first?.attendanceId}`);
    expect(row).toEqual({ points: 40 });
  });

  it('is doubled four sessions a month, counted once for all of them', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      await come(await aSession(app, programme), parent, child);
    }
    expect(await pointsOf(parent, child)).toEqual([180, 180]);
  });

  it('is decided at check-out where the rule counts hours', async () => {
    const sessionId = await aSession(app, programme, {
      ruleKey: 'tutoring',
      durationMinutes: 60,
    });
    await come(sessionId, parent);
    app.clock.advanceMs(5 * MINUTE_MS);
    await come(sessionId, child);
    app.clock.advanceMs(55 * MINUTE_MS);
    for (const { residentId } of [child, parent]) {
      const scan = aScan(app, communityId, sessionId, { residentId, way: 'phone' });
      await app.call(checkOutResident, scan, programme.organizer);
    }
    expect(await pointsOf(parent, child)).toEqual([60, 0]);
  });
});

describe('undoing one of a family', () => {
  it('leaves the other with what they have alone, and nothing counted', async () => {
    const sessionId = await aSession(app, programme);
    const [, second] = await come(sessionId, parent, child);
    expect(await undo(second?.attendanceId)).toEqual({
      residentId: child.residentId,
      pointsTakenBack: 40,
    });
    expect(await pointsOf(parent, child)).toEqual([20, 0]);
    const counted = await app.owner.rows(sql`
      select l.used from limit_use l
      join resident r on r.household_id = l.account_id
      where r.id = ${parent.residentId} and l.used <> 0`);
    expect(counted).toEqual([]);
    expect(await pointsOf(parent)).toEqual([20]);
    await come(sessionId, child);
    expect(await pointsOf(parent, child)).toEqual([40, 40]);
  });

  it('also when the one who came first is undone', async () => {
    const sessionId = await aSession(app, programme);
    const [first] = await come(sessionId, parent, child);
    await undo(first?.attendanceId);
    expect(await pointsOf(parent, child)).toEqual([0, 20]);
    await come(sessionId, parent);
    expect(await pointsOf(parent, child)).toEqual([40, 40]);
  });
});

describe('a mentor and a learner at one session', () => {
  it('both have more, whoever comes first, and less again when one is undone', async () => {
    const [mentor, learner] = [
      await aResident(app, communityId),
      await aResident(app, communityId),
    ];
    await aPair(mentor, learner);
    const one = await come(await aSession(app, programme), mentor, learner);
    expect(await pointsOf(mentor, learner)).toEqual([30, 30]);
    await come(await aSession(app, programme), learner, mentor);
    expect(await pointsOf(mentor, learner)).toEqual([60, 60]);
    await undo(one[0]?.attendanceId);
    expect(await pointsOf(mentor, learner)).toEqual([30, 50]);
  });
});

async function aPair(mentor: TestResident, learner: TestResident): Promise<void> {
  const at = new Date(app.clock.now().getTime() - 60 * MINUTE_MS);
  const requestId = app.ids.next();
  await app.owner.run(sql`
    insert into mentoring_request (community_id, id, mentor_resident_id, learner_resident_id,
      asked_by, asked_by_person, asked_at, mentor_agreed_at, learner_agreed_at, outcome, closed_at)
    values (${communityId}, ${requestId}, ${mentor.residentId}, ${learner.residentId}, 'mentor',
      ${mentor.personId}, ${at}, ${at}, ${at}, 'agreed', ${at})`);
  await app.owner.run(sql`
    insert into mentoring_pair (community_id, id, mentor_resident_id, learner_resident_id,
      request_id, began_on, ends_on, created_at)
    values (${communityId}, ${app.ids.next()}, ${mentor.residentId}, ${learner.residentId},
      ${requestId}, (${at}::timestamptz)::date, (${at}::timestamptz + interval '90 days')::date,
      ${at})`);
}
