import { randomUUID } from 'node:crypto';
import {
  cancelSignup,
  downloadCalendar,
  listSessions,
  readSession,
  signUp,
} from '@linli/contract/activities';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aProgramme, aSession, checkIn, type Programme } from '../testing/factories/attendance';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

const ROUNDS = 20;
const PEOPLE = 50;

let app: TestApp;
let programme: Programme;
let communityId: string;

beforeAll(async () => {
  app = await startTestApp({ connectionsMax: 20 });
  programme = await aProgramme(app);
  communityId = programme.communityId;
});
afterAll(() => app.close());

function at(sessionId: string) {
  return {
    params: { communityId, sessionId },
    query: {},
    body: { requestId: randomUUID() },
  };
}

function view(sessionId: string, caller: TestResident | undefined) {
  return app.call(readSession, { ...at(sessionId), body: {} }, caller);
}

describe('signUp and cancelSignup', () => {
  it('takes a place, shows it to its owner alone, and gives it back', async () => {
    const sessionId = await aSession(app, programme, { startsInMinutes: 60, capacity: 1 });
    const [guest, other] = [await aResident(app, communityId), await aResident(app, communityId)];
    const input = at(sessionId);
    expect(await app.call(signUp, input, guest)).toEqual({ done: true });
    expect(await app.call(signUp, input, guest)).toEqual({ done: true });
    expect(await view(sessionId, guest)).toMatchObject({ mySignup: 'signed_up', signupCount: 1 });
    expect(await view(sessionId, other)).toMatchObject({ mySignup: 'none', signupCount: 1 });
    expect(await view(sessionId, undefined)).toMatchObject({ mySignup: 'none' });
    expect(await app.refusal(signUp, at(sessionId), guest)).toMatchObject({
      code: 'activities/already_signed_up',
    });
    expect(await app.refusal(signUp, at(sessionId), other)).toMatchObject({
      code: 'activities/session_full',
    });
    const mine = { params: { communityId }, query: { only: 'mine' as const }, body: {} };
    expect((await app.call(listSessions, mine, guest)).sessions).toHaveLength(1);
    expect((await app.call(listSessions, mine, other)).sessions).toHaveLength(0);
    const back = at(sessionId);
    await app.call(cancelSignup, back, guest);
    await app.call(cancelSignup, back, guest);
    expect(await app.refusal(cancelSignup, at(sessionId), guest)).toMatchObject({
      code: 'activities/not_signed_up',
    });
    await app.call(signUp, at(sessionId), other);
    expect(await app.refusal(signUp, at(sessionId), guest)).toMatchObject({
      code: 'activities/session_full',
    });
    await app.call(cancelSignup, at(sessionId), other);
    await app.call(signUp, at(sessionId), guest);
    expect(await view(sessionId, guest)).toMatchObject({ signupCount: 1 });
  });

  it('shows the resident’s own attendance', async () => {
    const sessionId = await aSession(app, programme);
    const guest = await aResident(app, communityId);
    await checkIn(app, programme, sessionId, guest.residentId);
    expect(await view(sessionId, guest)).toMatchObject({
      myAttendance: 'checked_in',
      attendanceCount: 1,
    });
    expect(await view(sessionId, programme.committee)).toMatchObject({ myAttendance: 'none' });
  });

  it('is for residents, while the session is open', async () => {
    const sessionId = await aSession(app, programme, { startsInMinutes: -300 });
    const [guest, elsewhere] = [await aResident(app, communityId), await aProgramme(app)];
    for (const operation of [signUp, cancelSignup]) {
      expect(await app.refusal(operation, at(sessionId))).toMatchObject({ status: 401 });
      expect(await app.refusal(operation, at(sessionId), guest)).toMatchObject({
        code: 'activities/session_not_open',
      });
      expect(await app.refusal(operation, at(randomUUID()), guest)).toMatchObject({
        code: 'request/not_found',
      });
      expect(await app.refusal(operation, at(sessionId), elsewhere.committee)).toMatchObject({
        status: 404,
      });
      const bad = { ...at(sessionId), body: {} };
      expect(await app.refusal(operation, bad, guest)).toMatchObject({ code: 'request/invalid' });
    }
  });

  it('never gives the last place twice', async () => {
    const people = [];
    for (let index = 0; index < PEOPLE; index += 1) people.push(await aResident(app, communityId));
    for (let round = 0; round < ROUNDS; round += 1) {
      const sessionId = await aSession(app, programme, { startsInMinutes: 60, capacity: 1 });
      const answers = await Promise.all(
        people.map((person) => app.send(signUp, at(sessionId), person)),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(PEOPLE - 1);
      const row = await app.owner.row(sql`
        select signup_count, (select count(*)::int from signup
          where session_id = session.id and cancelled_at is null) as signups
        from session where id = ${sessionId}`);
      expect(row).toEqual({ signupCount: 1, signups: 1 });
    }
  }, 120_000);
});

describe('downloadCalendar', () => {
  function read(query: Record<string, string>) {
    return app.send(downloadCalendar, { params: { communityId }, query });
  }

  it('gives stable entries in UTC that calendars can read', async () => {
    const sessionId = await aSession(app, programme, { startsInMinutes: 60, title: '夜巡;北门' });
    const answer = await read({ sessionId });
    expect(answer.headers['content-type']).toContain('text/calendar');
    const lines = String(answer.body).split('\r\n');
    expect(String(answer.body).replace(/\r\n/g, '')).not.toContain('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        `UID:${sessionId}@linli`,
        'DTSTART:20260310T020000Z',
        'DTEND:20260310T040000Z',
        'SUMMARY:夜巡\\;北门',
        'STATUS:CONFIRMED',
        'X-WR-TIMEZONE:Asia/Shanghai',
      ]),
    );
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    await app.owner.run(sql`update session set state = 'cancelled' where id = ${sessionId}`);
    const again = String((await read({ sessionId })).body);
    expect(again).toContain('STATUS:CANCELLED');
    expect(again).toContain(`UID:${sessionId}@linli`);
    expect(String((await read({})).body)).toContain(`UID:${sessionId}@linli`);
  });

  it('does not know sessions of others', async () => {
    const elsewhere = await aProgramme(app);
    const sessionId = await aSession(app, elsewhere);
    expect((await read({ sessionId })).status).toBe(404);
    expect((await read({ sessionId: 'x' })).status).toBe(400);
  });
});
