import { randomUUID } from 'node:crypto';
import { checkInResident, closeSession, readRoster } from '@linli/contract/attendance';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import {
  aProgramme,
  aScan,
  aSession,
  checkIn,
  memberCodeOf,
  type Programme,
  trusting,
} from '../testing/factories/attendance';
import { aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { closeEndedSessions } from './close-ended-sessions';
import { forgetCodeUses } from './forget-code-uses';

const MINUTE_MS = 60_000;

let app: TestApp;
let programme: Programme;
let communityId: string;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app, trusting);
  communityId = programme.communityId;
});
afterAll(() => app.close());

function closing(sessionId: string, requestId: string = randomUUID()) {
  return { params: { communityId, sessionId }, query: {}, body: { requestId } };
}

function runJob(): Promise<number> {
  return app.database.transaction(communityId, (tx) =>
    closeEndedSessions({
      tx,
      now: app.clock.now(),
      ids: app.ids,
      after: (event) => app.events.push(event),
    }),
  );
}

async function rosterOf(sessionId: string) {
  const input = { params: { communityId, sessionId }, query: {}, body: {} };
  return (await app.call(readRoster, input, programme.organizer)).rows;
}

async function sessionWith(people: number, ruleKey = 'tutoring'): Promise<string> {
  const sessionId = await aSession(app, programme, { ruleKey });
  for (let count = 0; count < people; count += 1) {
    const { residentId } = await aResident(app, communityId);
    await checkIn(app, programme, sessionId, residentId);
  }
  return sessionId;
}

describe('closeSession', () => {
  it('checks everyone out now and awards them', async () => {
    const sessionId = await sessionWith(3);
    app.clock.advanceMs(65 * MINUTE_MS);
    const input = closing(sessionId);
    const answer = await app.call(closeSession, input, programme.organizer);
    expect(answer).toEqual({ closedCount: 3 });
    expect(await app.call(closeSession, input, programme.organizer)).toEqual(answer);
    for (const row of await rosterOf(sessionId)) {
      expect(row).toMatchObject({ closedBy: 'organizer', minutes: 65, points: 30 });
    }
    expect(await app.refusal(closeSession, closing(sessionId), programme.organizer)).toMatchObject({
      code: 'activities/session_not_open',
    });
  });

  it('does not end what has not begun', async () => {
    const sessionId = await aSession(app, programme, { startsInMinutes: 30 });
    expect(await app.refusal(closeSession, closing(sessionId), programme.organizer)).toMatchObject({
      status: 409,
      code: 'activities/session_not_open',
    });
  });

  it('is for the organizers of the community', async () => {
    const sessionId = await aSession(app, programme);
    const [elsewhere, resident] = [
      await aProgramme(app, trusting),
      await aResident(app, communityId),
    ];
    const input = closing(sessionId);
    expect(await app.refusal(closeSession, input)).toMatchObject({ status: 401 });
    expect(await app.refusal(closeSession, input, resident)).toMatchObject({ status: 403 });
    expect(await app.refusal(closeSession, input, elsewhere.organizer)).toMatchObject({
      status: 404,
    });
    const foreign = closing(await aSession(app, elsewhere));
    expect(await app.refusal(closeSession, foreign, programme.organizer)).toMatchObject({
      code: 'request/not_found',
    });
    const bad = { ...input, body: { requestId: 'x' } };
    expect(await app.refusal(closeSession, bad, programme.organizer)).toMatchObject({
      code: 'request/invalid',
    });
  });
});

describe('closeEndedSessions', () => {
  it('ends forgotten sessions at their planned end, once', async () => {
    const sessionId = await sessionWith(2);
    app.clock.advanceMs(150 * MINUTE_MS);
    expect(await runJob()).toBe(0);
    app.clock.advanceMs(MINUTE_MS);
    const runs = await Promise.all([runJob(), runJob(), runJob()]);
    expect(runs.filter((count) => count > 0)).toHaveLength(1);
    expect(await runJob()).toBe(0);
    for (const row of await rosterOf(sessionId)) {
      expect(row).toMatchObject({ closedBy: 'auto', minutes: 120, points: 60 });
      expect(Date.parse(row.checkedOutAt ?? '') - Date.parse(row.checkedInAt ?? '')).toBe(
        120 * MINUTE_MS,
      );
    }
    const sessions = await app.owner.rows(sql`select state from session where id = ${sessionId}`);
    expect(sessions).toEqual([{ state: 'closed' }]);
    const transfers = await app.owner.row<{ count: number }>(sql`
      select count(*)::int as count from transfer
      where session_id = ${sessionId} and actor_person_id = ${programme.organizer.personId}`);
    expect(transfers?.count).toBe(2);
  });

  it('also ends an attendance that arrived after the session was closed', async () => {
    const guest = await aResident(app, communityId);
    const sessionId = await aSession(app, programme, { ruleKey: 'tutoring' });
    const scannedAt = app.clock.now();
    const code = await memberCodeOf(app, guest);
    app.clock.advanceMs(160 * MINUTE_MS);
    await runJob();
    const late = aScan(app, communityId, sessionId, { code, scannedAt, offline: true });
    await app.call(checkInResident, late, programme.organizer);
    expect(await runJob()).toBe(1);
    expect(await rosterOf(sessionId)).toMatchObject([
      { closedBy: 'auto', offline: true, minutes: 120, points: 60 },
    ]);
  });
});

describe('forgetCodeUses', () => {
  it('keeps a used code as long as a scan of it may arrive', async () => {
    const sessionId = await aSession(app, programme);
    const guest = await aResident(app, communityId);
    const code = await memberCodeOf(app, guest);
    const input = aScan(app, communityId, sessionId, { code });
    await app.call(checkInResident, input, programme.organizer);
    const forget = () =>
      app.database.transaction(communityId, (tx) => forgetCodeUses({ tx, now: app.clock.now() }));
    app.clock.advanceMs(4 * 24 * 60 * MINUTE_MS);
    await forget();
    const count = () => app.owner.row(sql`select count(*)::int as kept from member_code_use`);
    expect(await count()).toMatchObject({ kept: expect.any(Number) });
    app.clock.advanceMs(4 * 24 * 60 * MINUTE_MS);
    expect(await forget()).toBeGreaterThan(0);
    expect(await count()).toEqual({ kept: 0 });
  });
});
