import { checkInResident } from '@linli/contract/attendance';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import {
  aHousehold,
  aProgramme,
  aScan,
  aSession,
  memberCodeOf,
  type Programme,
  type ScanOptions,
} from '../testing/factories/attendance';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let app: TestApp;
let programme: Programme;
let resident: TestResident;
let sessionId: string;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  resident = await aResident(app, programme.communityId);
  sessionId = await aSession(app, programme);
});
afterAll(() => app.close());

function ago(ms: number): Date {
  return new Date(app.clock.now().getTime() - ms);
}

async function refusal(scan: ScanOptions, session = sessionId) {
  const input = aScan(app, programme.communityId, session, scan);
  return app.refusal(checkInResident, input, programme.organizer);
}

describe('what stands against a scan', () => {
  it('tells what is no member code', async () => {
    expect(await refusal({ code: 'R1.7KQ2M9XWTA' })).toMatchObject({
      code: 'attendance/code_unreadable',
    });
    expect(await refusal({})).toMatchObject({ code: 'attendance/code_unreadable' });
  });

  it('refuses a screenshot and a forgery with different words', async () => {
    const old = await memberCodeOf(app, resident, ago(2 * MINUTE_MS));
    expect(await refusal({ code: old })).toMatchObject({ code: 'attendance/code_stale' });
    const code = await memberCodeOf(app, resident);
    const forged = code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
    expect(await refusal({ code: forged })).toMatchObject({ code: 'attendance/code_forged' });
  });

  it('takes the code of half a minute ago', async () => {
    const guest = await aResident(app, programme.communityId);
    const code = await memberCodeOf(app, guest, ago(30_000));
    const input = aScan(app, programme.communityId, sessionId, { code });
    expect(await app.call(checkInResident, input, programme.organizer)).toMatchObject({
      residentId: guest.residentId,
    });
  });

  it('names a code of another community as such', async () => {
    const elsewhere = await aProgramme(app);
    const code = await memberCodeOf(app, elsewhere.committee);
    expect(await refusal({ code })).toMatchObject({ code: 'attendance/foreign_community' });
  });

  it('does not take a code whose key was renewed', async () => {
    const guest = await aResident(app, programme.communityId);
    const code = await memberCodeOf(app, guest);
    await app.owner.run(sql`
      update member_key set revoked_at = now() where resident_id = ${guest.residentId}`);
    expect(await refusal({ code })).toMatchObject({ code: 'attendance/code_stale' });
  });

  it('refuses one’s own code and that of one’s household', async () => {
    const { organizer, communityId } = programme;
    const self = await memberCodeOf(app, organizer);
    expect(await refusal({ code: self })).toMatchObject({ code: 'attendance/self_scan' });
    const spouse = await aResident(app, communityId);
    await aHousehold(app, communityId, [organizer.residentId, spouse.residentId]);
    const code = await memberCodeOf(app, spouse);
    expect(await refusal({ code })).toMatchObject({ code: 'attendance/household_scan' });
  });

  it('refuses those who sign in with the same phone, also without a household', async () => {
    const { organizer, communityId } = programme;
    const child = await aResident(app, communityId, { name: '许小明', phone: organizer.phone });
    const code = await memberCodeOf(app, child);
    expect(await refusal({ code })).toMatchObject({ code: 'attendance/household_scan' });
  });

  it('does not know residents of other communities, and not those who left', async () => {
    const elsewhere = await aProgramme(app);
    const { residentId } = elsewhere.committee;
    expect(await refusal({ residentId })).toMatchObject({
      status: 404,
      code: 'attendance/resident_unknown',
    });
    const gone = await aResident(app, programme.communityId);
    await app.owner.run(sql`
      update resident set state = 'left' where id = ${gone.residentId}`);
    expect(await refusal({ residentId: gone.residentId })).toMatchObject({
      code: 'residents/left',
    });
  });

  it('keeps to the time of the session', async () => {
    const { residentId } = resident;
    const later = await aSession(app, programme, { startsInMinutes: 61 });
    expect(await refusal({ residentId }, later)).toMatchObject({
      code: 'attendance/session_not_running',
      details: { startsAt: '10:01' },
    });
    const tomorrow = await aSession(app, programme, { startsInMinutes: 24 * 60 });
    expect(await refusal({ residentId }, tomorrow)).toMatchObject({
      details: { startsAt: '03-11 09:00' },
    });
    const over = await aSession(app, programme, { startsInMinutes: -151 });
    expect(await refusal({ residentId }, over)).toMatchObject({
      code: 'attendance/session_not_running',
    });
    await app.owner.run(sql`update session set state = 'cancelled' where id = ${later}`);
    expect(await refusal({ residentId }, later)).toMatchObject({
      code: 'activities/session_not_open',
    });
  });

  it('believes the device’s clock within bounds', async () => {
    const { residentId } = resident;
    const ahead = ago(-6 * MINUTE_MS);
    expect(await refusal({ residentId, scannedAt: ahead })).toMatchObject({
      code: 'attendance/time_in_future',
    });
    const late = ago(73 * HOUR_MS);
    expect(await refusal({ residentId, scannedAt: late, offline: true })).toMatchObject({
      code: 'attendance/too_late',
    });
  });

  it('judges what waited offline by the moment of the scan', async () => {
    const guest = await aResident(app, programme.communityId);
    const past = await aSession(app, programme, { startsInMinutes: -240 });
    const scannedAt = ago(3 * HOUR_MS);
    const code = await memberCodeOf(app, guest, scannedAt);
    await app.owner.run(sql`
      update session set state = 'closed', closed_at = ${ago(HOUR_MS)} where id = ${past}`);
    expect(await refusal({ code, scannedAt }, past)).toMatchObject({
      code: 'attendance/code_stale',
    });
    const input = aScan(app, programme.communityId, past, { code, scannedAt, offline: true });
    expect(await app.call(checkInResident, input, programme.organizer)).toMatchObject({
      checkedInAt: scannedAt.toISOString(),
      points: 20,
    });
  });
});
