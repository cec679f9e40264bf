import { checkOutResident } from '@linli/contract/attendance';
import { listServiceRecords } from '@linli/contract/service-records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeEndedSessions } from '../attendance/close-ended-sessions';
import { sql } from '../platform/sql';
import {
  aProgramme,
  aScan,
  aSession,
  checkIn,
  type Programme,
} from '../testing/factories/attendance';
import { aResident, type TestResident } from '../testing/factories/residents';
import { aServedSession, recordsOfSession } from '../testing/factories/service-records';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

const MINUTE_MS = 60_000;

let app: TestApp;
let programme: Programme;
let resident: TestResident;

beforeAll(async () => {
  app = await startTestApp({ now: new Date('2026-03-10T01:00:00.000Z') });
  programme = await aProgramme(app);
});
afterAll(() => app.close());

/** The next morning at nine by the community's clock. */
async function nextDay(): Promise<void> {
  const today = app.clock.now().toISOString().slice(0, 10);
  app.clock.set(new Date(Date.parse(`${today}T01:00:00.000Z`) + 24 * 60 * MINUTE_MS));
  resident = await aResident(app, programme.communityId);
}

function planned(durationMinutes: number, startsInMinutes = 0, ruleKey = 'cleaning') {
  return aSession(app, programme, { ruleKey, durationMinutes, startsInMinutes });
}

async function leave(sessionId: string) {
  const { residentId } = resident;
  const scan = aScan(app, programme.communityId, sessionId, { residentId, way: 'phone' });
  return app.call(checkOutResident, scan, programme.organizer);
}

function records() {
  const params = { communityId: programme.communityId };
  return app.call(listServiceRecords, { params, query: {}, body: {} }, resident);
}

describe('the time a resident gave', () => {
  it('is empty before anything was done', async () => {
    await nextDay();
    expect(await records()).toEqual({ totalMinutes: 0, records: [] });
  });

  it('stands with what, where, which unit, and the day until which it is signed', async () => {
    await nextDay();
    const { sessionId } = await aServedSession(app, programme, {
      residents: [resident],
      title: '楼道清洁日',
    });
    const { totalMinutes, records: rows } = await records();
    expect(totalMinutes).toBe(120);
    expect(rows).toEqual([
      expect.objectContaining({
        kind: 'attendance',
        state: 'waiting',
        minutes: 120,
        content: '楼道清洁日',
        place: '3 号楼前',
        recordingUnit: '槐安里社区',
        sessionId,
      }),
    ]);
    const [stored] = await recordsOfSession(app, sessionId);
    expect(stored).toMatchObject({
      recordedBy: programme.organizer.personId,
      confirmedBy: null,
      // Served on Thursday 12 March: ten working days later.
      dueOn: '2026-03-26',
    });
  });

  it('is recorded by the partner organization that runs the activity', async () => {
    await nextDay();
    const sessionId = await planned(120);
    await app.owner.run(sql`
      update activity set recording_unit = '春晖志愿服务队'
      where id = (select activity_id from session where id = ${sessionId})`);
    await checkIn(app, programme, sessionId, resident.residentId);
    app.clock.advanceMs(120 * MINUTE_MS);
    await leave(sessionId);
    expect((await records()).records[0]?.recordingUnit).toBe('春晖志愿服务队');
  });

  it('belongs to whoever checked in when the program closed the session', async () => {
    await nextDay();
    const sessionId = await planned(120);
    await checkIn(app, programme, sessionId, resident.residentId);
    app.clock.advanceMs(151 * MINUTE_MS);
    await app.database.transaction(programme.communityId, (tx) =>
      closeEndedSessions({ tx, now: app.clock.now(), ids: app.ids, after: () => undefined }),
    );
    expect(await recordsOfSession(app, sessionId)).toEqual([
      expect.objectContaining({ minutes: 120, recordedBy: programme.organizer.personId }),
    ]);
  });

  it('counts what two sessions share once, and says so', async () => {
    await nextDay();
    const first = await planned(120);
    const second = await planned(90, 60, 'tutoring');
    await checkIn(app, programme, first, resident.residentId);
    app.clock.advanceMs(60 * MINUTE_MS);
    await checkIn(app, programme, second, resident.residentId);
    app.clock.advanceMs(60 * MINUTE_MS);
    await leave(first);
    app.clock.advanceMs(30 * MINUTE_MS);
    const answer = await leave(second);
    expect(answer).toMatchObject({ minutes: 90, points: 30 });
    const reasons = answer.because.map(({ code, zh }) => `${code} ${zh}`);
    expect(reasons).toEqual([
      expect.stringMatching(/^per_time /),
      'service_minutes 另记志愿服务时长 30 分钟，和积分分开算',
      'service_overlap 有 1 小时和别的场次重叠，只算一次',
    ]);
    const { totalMinutes, records: rows } = await records();
    expect(totalMinutes).toBe(150);
    expect(rows.map(({ minutes }) => minutes).sort()).toEqual([120, 30]);
    const transfer = await app.owner.row<{ because: { code: string }[] }>(sql`
      select because from transfer where id = ${answer.transferId}`);
    expect(transfer?.because.map(({ code }) => code)).toContain('service_overlap');
  });

  it('writes nothing for time that another session has taken whole', async () => {
    await nextDay();
    const long = await planned(180);
    const short = await planned(160);
    await checkIn(app, programme, long, resident.residentId);
    await checkIn(app, programme, short, resident.residentId);
    app.clock.advanceMs(180 * MINUTE_MS);
    await leave(long);
    await leave(short);
    expect((await records()).records.map(({ minutes }) => minutes)).toEqual([180]);
  });

  it('counts eight hours a day at most', async () => {
    await nextDay();
    await aServedSession(app, programme, { residents: [resident], durationMinutes: 360 });
    await aServedSession(app, programme, { residents: [resident], durationMinutes: 240 });
    const { totalMinutes, records: rows } = await records();
    expect(totalMinutes).toBe(480);
    expect(rows.map(({ minutes }) => minutes).sort()).toEqual([120, 360]);
  });

  it('meets a session of the night before that reaches into the morning', async () => {
    await nextDay();
    app.clock.advanceMs(14 * 60 * MINUTE_MS);
    const night = await planned(180);
    await checkIn(app, programme, night, resident.residentId);
    app.clock.advanceMs(61 * MINUTE_MS);
    const early = await planned(120);
    await checkIn(app, programme, early, resident.residentId);
    app.clock.advanceMs(120 * MINUTE_MS);
    await leave(night);
    await leave(early);
    const { records: rows } = await records();
    expect(rows.map(({ day, minutes }) => [day.slice(-2), minutes])).toHaveLength(1);
    expect(rows[0]?.minutes).toBe(180);
  });
});
