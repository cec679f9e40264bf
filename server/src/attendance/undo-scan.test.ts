import { randomUUID } from 'node:crypto';
import {
  cancelAttendance,
  checkOutResident,
  readRoster,
  undoScan,
} from '@linli/contract/attendance';
import { listMyNotifications } from '@linli/contract/notifications';
import type { Operation } from '@linli/contract/operation';
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
import { aReward, reserve } from '../testing/factories/mall';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

const MINUTE_MS = 60_000;

let app: TestApp;
let programme: Programme;
let communityId: string;
let resident: TestResident;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app, trusting);
  communityId = programme.communityId;
});
beforeEach(async () => {
  resident = await aResident(app, communityId);
});
afterAll(async () => {
  expect(await app.database.transaction(communityId, recomputeLedger)).toEqual([]);
  await app.close();
});

function undo(
  operation: Operation,
  attendanceId: string,
  caller: Caller = operation === undoScan ? programme.organizer : programme.committee,
) {
  const requestId = randomUUID();
  const body = operation === undoScan ? { requestId } : { requestId, reason: '监控里没有这个人' };
  return app.send(operation, { params: { communityId, attendanceId }, query: {}, body }, caller);
}

const codeOf = (answer: { body: unknown }) =>
  (answer.body as { error?: { code: string } }).error?.code;

async function balance(): Promise<number> {
  const row = await app.owner.row<{ balance: number }>(sql`
    select balance from account where id = ${resident.residentId}`);
  return row?.balance ?? 0;
}

describe('undoScan', () => {
  it('takes a slip of the hand back, and the neighbour can be scanned again', async () => {
    const sessionId = await aSession(app, programme);
    const { attendanceId } = await checkIn(app, programme, sessionId, resident.residentId);
    app.clock.advanceMs(10 * MINUTE_MS);
    const answer = await undo(undoScan, attendanceId);
    expect(answer.body).toEqual({ residentId: resident.residentId, pointsTakenBack: 20 });
    expect(await balance()).toBe(0);
    const roster = await app.call(
      readRoster,
      { params: { communityId, sessionId }, query: {}, body: {} } as never,
      programme.organizer,
    );
    expect(roster.rows).toEqual([]);
    const { notifications } = await app.call(
      listMyNotifications,
      { params: { communityId }, query: {}, body: {} } as never,
      resident,
    );
    expect(notifications[0]?.title.zh).toBe('“周六夜间巡逻”的签到撤销了');
    const again = await checkIn(app, programme, sessionId, resident.residentId);
    expect(again.points).toBe(20);
    const kept = await app.owner.rows(sql`
      select undone_by from recorded_attendance
      where session_id = ${sessionId} order by undone_at nulls last`);
    expect(kept).toEqual([{ undoneBy: programme.organizer.personId }, { undoneBy: null }]);
  });

  it('is for one’s own scans and ten minutes, and says where to go then', async () => {
    const sessionId = await aSession(app, programme);
    const { attendanceId } = await checkIn(app, programme, sessionId, resident.residentId);
    const other = await aResident(app, communityId, { roles: ['organizer'] });
    expect(codeOf(await undo(undoScan, attendanceId, other))).toBe('attendance/undo_not_own');
    app.clock.advanceMs(10 * MINUTE_MS + 1);
    const late = await undo(undoScan, attendanceId);
    expect(late.body).toMatchObject({
      error: { code: 'attendance/undo_too_late', details: { minutes: 10 } },
    });
    expect((late.body as { error: { zh: string } }).error.zh).toContain('请居委会或监督员核对');
  });

  it('changes nothing when a point of it is spent', async () => {
    const sessionId = await aSession(app, programme);
    const { attendanceId } = await checkIn(app, programme, sessionId, resident.residentId);
    const { committee } = programme;
    const counterId = (await counterOf()).id;
    const rewardId = await aReward(
      app,
      { communityId, committee, counterId, slug: '' },
      { pricePoints: 10 },
    );
    await reserve(app, { communityId, committee, counterId, slug: '' }, rewardId, resident);
    expect(codeOf(await undo(undoScan, attendanceId))).toBe('ledger/points_spent');
    expect(await balance()).toBe(10);
    const standing = await app.owner.row(sql`
      select points from attendance where id = ${attendanceId}`);
    expect(standing).toEqual({ points: 20 });
  });

  it('is done once, however often it is sent', async () => {
    const sessionId = await aSession(app, programme);
    const { attendanceId } = await checkIn(app, programme, sessionId, resident.residentId);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => undo(undoScan, attendanceId)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(11);
    expect(await balance()).toBe(0);
  });

  it('is for organizers of the community', async () => {
    const sessionId = await aSession(app, programme);
    const { attendanceId } = await checkIn(app, programme, sessionId, resident.residentId);
    const elsewhere = await aProgramme(app);
    expect((await undo(undoScan, attendanceId, {})).status).toBe(401);
    expect((await undo(undoScan, attendanceId, resident)).status).toBe(403);
    expect((await undo(undoScan, attendanceId, elsewhere.organizer)).status).toBe(404);
    expect((await undo(undoScan, 'x')).status).toBe(400);
  });
});

describe('cancelAttendance', () => {
  it('takes out award and service record of an ended attendance, with the reason', async () => {
    const sessionId = await aSession(app, programme, { ruleKey: 'tutoring' });
    const { attendanceId } = await checkIn(app, programme, sessionId, resident.residentId);
    app.clock.advanceMs(120 * MINUTE_MS);
    const scan = aScan(app, communityId, sessionId, { residentId: resident.residentId });
    await app.call(checkOutResident, scan, programme.organizer);
    expect(await balance()).toBe(60);
    expect((await undo(cancelAttendance, attendanceId)).body).toMatchObject({
      pointsTakenBack: 60,
    });
    expect(await balance()).toBe(0);
    const records = await app.owner.rows(sql`
      select kind, minutes, reason from service_record
      where attendance_id = ${attendanceId} order by recorded_at, minutes desc`);
    expect(records).toEqual([
      { kind: 'attendance', minutes: 120, reason: '' },
      { kind: 'reversal', minutes: -120, reason: '监控里没有这个人' },
    ]);
    const reversal = await app.owner.row(sql`
      select reason, actor_role, because -> 0 ->> 'zh' as zh from transfer
      where session_id = ${sessionId} and kind = 'reversal'`);
    expect(reversal).toEqual({
      reason: '监控里没有这个人',
      actorRole: 'committee',
      zh: '这次签到撤销了，当时的分收回',
    });
  });

  it('is for committee and auditors, and nobody’s own or family’s', async () => {
    const auditor = await aResident(app, communityId, { roles: ['auditor'] });
    const sessionId = await aSession(app, programme);
    await aHousehold(app, communityId, [resident.residentId, auditor.residentId]);
    const own = await checkIn(app, programme, sessionId, programme.committee.residentId);
    const family = await checkIn(app, programme, sessionId, resident.residentId);
    expect(codeOf(await undo(cancelAttendance, own.attendanceId))).toBe('rules/self_award');
    expect(codeOf(await undo(cancelAttendance, family.attendanceId, auditor))).toBe(
      'rules/household_award',
    );
    expect((await undo(cancelAttendance, own.attendanceId, programme.organizer)).status).toBe(403);
    expect((await undo(cancelAttendance, own.attendanceId, auditor)).status).toBe(200);
  });
});

async function counterOf(): Promise<{ id: string }> {
  const id = app.ids.next();
  await app.owner.run(sql`
    insert into counter (community_id, id, name, place, hours, created_at)
    values (${communityId}, ${id}, ${`驿站 ${id.slice(-6)}`}, '2 号楼', '', ${app.clock.now()})`);
  return { id };
}
