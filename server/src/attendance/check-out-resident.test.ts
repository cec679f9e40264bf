import { checkInResident, checkOutResident } from '@linli/contract/attendance';
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
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

const MINUTE_MS = 60_000;
const START = new Date('2026-03-10T01:00:00.000Z');

let app: TestApp;
let programme: Programme;
let communityId: string;
let resident: TestResident;

beforeAll(async () => {
  app = await startTestApp({ now: START });
  programme = await aProgramme(app, trusting);
  communityId = programme.communityId;
});
afterAll(() => app.close());

async function begin(ruleKey: string, durationMinutes = 120): Promise<string> {
  resident = await aResident(app, communityId);
  const sessionId = await aSession(app, programme, { ruleKey, durationMinutes });
  await checkIn(app, programme, sessionId, resident.residentId);
  return sessionId;
}

async function scanOf(sessionId: string, options: Parameters<typeof aScan>[3] = {}) {
  const code = await memberCodeOf(app, resident, options.scannedAt);
  return aScan(app, communityId, sessionId, { code, ...options });
}

async function checkOut(sessionId: string, options: Parameters<typeof aScan>[3] = {}) {
  const input = await scanOf(sessionId, options);
  return app.call(checkOutResident, input, programme.organizer);
}

async function refusal(sessionId: string) {
  return app.refusal(checkOutResident, await scanOf(sessionId), programme.organizer);
}

function recordsOf({ residentId }: TestResident) {
  return app.owner.rows<{ minutes: number; day: string }>(sql`
    select minutes, day from service_record where resident_id = ${residentId} order by id`);
}

describe('checkOutResident', () => {
  it('awards by the hour, writes the hours and the service record', async () => {
    const sessionId = await begin('tutoring');
    app.clock.advanceMs(125 * MINUTE_MS);
    const answer = await checkOut(sessionId);
    expect(answer).toMatchObject({ minutes: 120, points: 60, balance: 60 });
    expect(answer.because.map((reason) => reason.code)).toEqual(['per_time', 'service_minutes']);
    expect(await recordsOf(resident)).toEqual([{ minutes: 120, day: '2026-03-10' }]);
    const row = await app.owner.row<Record<string, unknown>>(sql`
      select points, closed_by, minutes, out_transfer_id from attendance
      where id = ${answer.attendanceId}`);
    expect(row).toEqual({
      points: 60,
      closedBy: 'organizer',
      minutes: 120,
      outTransferId: answer.transferId,
    });
    expect(app.events.slice(-2)).toMatchObject([
      { kind: 'attendance', state: 'checked_out' },
      { kind: 'points', points: 60 },
    ]);
  });

  it('records service apart from points where those came at check-in', async () => {
    const sessionId = await begin('patrol');
    app.clock.advanceMs(95 * MINUTE_MS);
    const answer = await checkOut(sessionId);
    expect(answer).toMatchObject({ minutes: 95, points: 0, balance: 20, transferId: null });
    expect(await recordsOf(resident)).toEqual([{ minutes: 90, day: '2026-03-10' }]);
  });

  it('writes no service record for rules that are no volunteer service', async () => {
    const sessionId = await begin('performance');
    app.clock.advanceMs(60 * MINUTE_MS);
    await checkOut(sessionId);
    expect(await recordsOf(resident)).toEqual([]);
  });

  it('counts what two sessions share once, also where both end at the same moment', async () => {
    const long = await begin('tutoring', 400);
    const { residentId } = resident;
    const other = await aSession(app, programme, { ruleKey: 'free_clinic', durationMinutes: 400 });
    await checkIn(app, programme, other, residentId);
    app.clock.advanceMs(400 * MINUTE_MS);
    await Promise.all([checkOut(long), checkOut(other)]);
    expect((await recordsOf(resident)).map((record) => record.minutes)).toEqual([390]);
  });

  it('answers a repeated request alike and refuses a second check-out', async () => {
    const sessionId = await begin('tutoring');
    app.clock.advanceMs(60 * MINUTE_MS);
    const input = await scanOf(sessionId);
    const first = await app.call(checkOutResident, input, programme.organizer);
    expect(await app.call(checkOutResident, input, programme.organizer)).toEqual(first);
    expect(await refusal(sessionId)).toMatchObject({
      status: 409,
      code: 'attendance/already_checked_out',
    });
  });

  it('takes the time of an offline scan, never before the check-in', async () => {
    const sessionId = await begin('tutoring');
    app.clock.advanceMs(60 * MINUTE_MS);
    const scannedAt = app.clock.now();
    app.clock.advanceMs(30 * MINUTE_MS);
    const answer = await checkOut(sessionId, { scannedAt, offline: true });
    expect(answer).toMatchObject({ minutes: 60, checkedOutAt: scannedAt.toISOString() });
  });

  it('refuses who is not here, strangers and people without the role', async () => {
    const sessionId = await begin('tutoring');
    resident = await aResident(app, communityId);
    expect(await refusal(sessionId)).toMatchObject({ code: 'attendance/not_checked_in' });
    const input = await scanOf(sessionId);
    expect(await app.refusal(checkOutResident, input)).toMatchObject({ status: 401 });
    expect(await app.refusal(checkOutResident, input, resident)).toMatchObject({ status: 403 });
    const elsewhere = await aProgramme(app, trusting);
    const other = elsewhere.organizer;
    expect(await app.refusal(checkOutResident, input, other)).toMatchObject({ status: 404 });
    const bad = { ...input, body: { ...input.body, way: 'guess' } };
    const wrong = await app.refusal(checkInResident, bad, programme.organizer);
    expect(wrong).toMatchObject({ code: 'request/invalid' });
  });
});
