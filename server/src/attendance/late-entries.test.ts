import { randomUUID } from 'node:crypto';
import { checkInResident, readRoster } from '@linli/contract/attendance';
import {
  confirmLateEntry,
  listLateEntries,
  makeLateEntry,
  refuseLateEntry,
} from '@linli/contract/late-entries';
import { listEntries } from '@linli/contract/ledger';
import { listServiceRecords, readMyServiceRecord } from '@linli/contract/service-records';
import { demoRulebook } from '@linli/core/rules/demo-rulebook';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishRulebook } from '../governance/publish-rulebook';
import { sql } from '../platform/sql';
import {
  aHousehold,
  aProgramme,
  aScan,
  aSession,
  checkIn,
  type Programme,
} from '../testing/factories/attendance';
import { aResident, type TestResident } from '../testing/factories/residents';
import { endSession } from '../testing/factories/service-records';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let app: TestApp;
let programme: Programme;
let communityId: string;
let resident: TestResident;
let sessionId: string;
let startedAt: Date;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  programme = await aProgramme(app);
  communityId = programme.communityId;
});

/** A session that is over, and someone who was there without being scanned. */
async function begin(ruleKey = 'cleaning'): Promise<void> {
  resident = await aResident(app, communityId);
  startedAt = app.clock.now();
  sessionId = await aSession(app, programme, { ruleKey, title: '楼道清洁日' });
  app.clock.advanceMs(120 * MINUTE_MS);
  await endSession(app, programme, sessionId, programme.organizer);
}

function after(minutes: number): string {
  return new Date(startedAt.getTime() + minutes * MINUTE_MS).toISOString();
}

function making(change: { residentId?: string; times?: readonly [number, number] } = {}) {
  const [began, ended] = change.times ?? [0, 120];
  const body = {
    requestId: randomUUID(),
    residentId: change.residentId ?? resident.residentId,
    beganAt: after(began),
    endedAt: after(ended),
    reason: '手机没电，没有扫上',
    evidence: '现场签名单第 6 行，何丽在场',
  };
  return { params: { communityId, sessionId }, query: {}, body };
}

async function make(): Promise<string> {
  return (await app.call(makeLateEntry, making(), programme.organizer)).lateEntryId;
}

function settling(lateEntryId: string) {
  const body = { requestId: randomUUID() };
  return { params: { communityId, lateEntryId }, query: {}, body };
}

const own = { query: {}, body: {} };
const service = (caller: Caller = resident) =>
  app.call(listServiceRecords, { params: { communityId }, ...own }, caller);

describe('a late entry', () => {
  it('counts only when a second person lets it, by the rules of that day', async () => {
    await begin();
    const lateEntryId = await make();
    expect((await service()).records).toEqual([]);
    app.clock.advanceMs(MINUTE_MS);
    await app.database.transaction(communityId, (tx) => {
      const dearer = structuredClone(demoRulebook);
      dearer.version = 2;
      const cleaning = dearer.rules.find(({ key }) => key === 'cleaning');
      if (cleaning) cleaning.points = { parts: [{ kind: 'per_deed', points: 99 }] };
      return publishRulebook(tx, dearer, app.clock.now());
    });
    const input = settling(lateEntryId);
    const answer = await app.call(confirmLateEntry, input, programme.committee);
    expect(answer).toMatchObject({ points: 15, balance: 15, minutes: 120 });
    expect(answer.because.map(({ code }) => code)).toEqual(['per_deed', 'service_minutes']);
    expect(await app.call(confirmLateEntry, input, programme.committee)).toEqual(answer);
    const transfer = await app.owner.row<Record<string, unknown>>(sql`
      select request_key, rulebook_version, reason from transfer where id = ${answer.transferId}`);
    expect(transfer).toEqual({
      requestKey: `late-entry:${lateEntryId}`,
      rulebookVersion: 1,
      reason: '手机没电，没有扫上',
    });
  });

  it('is shown as such everywhere', async () => {
    await begin();
    await app.call(confirmLateEntry, settling(await make()), programme.committee);
    const { records } = await service();
    expect(records).toMatchObject([{ kind: 'late_entry', state: 'confirmed', minutes: 120 }]);
    const params = { communityId, recordId: records[0]?.id ?? '' };
    expect(await app.call(readMyServiceRecord, { params, ...own }, resident)).toMatchObject({
      recorderName: '许*',
      confirmerName: '沈*',
      reason: '手机没电，没有扫上',
    });
    const history = await app.call(
      listEntries,
      { params: { communityId }, query: { limit: 30 }, body: {} },
      resident,
    );
    expect(history.entries[0]?.title.zh).toBe('楼道清洁日（补录）');
    const roster = await app.call(
      readRoster,
      { params: { communityId, sessionId }, ...own },
      programme.organizer,
    );
    expect(roster.rows).toMatchObject([{ lateEntry: true, signedUp: false, points: 15 }]);
  });

  it('awards by the hour where the rule does', async () => {
    await begin('tutoring');
    const input = making({ times: [30, 120] });
    const { lateEntryId } = await app.call(makeLateEntry, input, programme.organizer);
    const answer = await app.call(confirmLateEntry, settling(lateEntryId), programme.committee);
    expect(answer).toMatchObject({ points: 30, minutes: 90 });
  });

  it('is refused with a reason, and then can be made again', async () => {
    await begin();
    const { params } = settling(await make());
    const body = { requestId: randomUUID(), reason: '名单上没有他' };
    await app.call(refuseLateEntry, { params, query: {}, body }, programme.committee);
    const list = await app.call(
      listLateEntries,
      { params: { communityId }, ...own },
      programme.organizer,
    );
    const row = list.entries.find(({ id }) => id === params.lateEntryId);
    expect(row).toMatchObject({ state: 'refused', refuseReason: '名单上没有他', points: 0 });
    expect(list.windowDays).toBe(30);
    const settled = settling(params.lateEntryId);
    expect(await app.refusal(confirmLateEntry, settled, programme.committee)).toMatchObject({
      code: 'late_entry/settled',
    });
    expect((await service()).records).toEqual([]);
    expect(await make()).not.toBe(params.lateEntryId);
  });
});

describe('the two hands', () => {
  it('are neither the same person nor of one home or phone', async () => {
    await begin();
    const maker = await aResident(app, communityId, { roles: ['committee'] });
    const spouse = await aResident(app, communityId, { roles: ['committee'] });
    await aHousehold(app, communityId, [maker.residentId, spouse.residentId]);
    const child = await aResident(app, communityId, {
      name: '小周',
      phone: maker.phone,
      roles: ['committee'],
    });
    const { lateEntryId } = await app.call(makeLateEntry, making(), maker);
    const reject = { requestId: randomUUID(), reason: '不行' };
    for (const hand of [maker, spouse, child]) {
      const input = settling(lateEntryId);
      expect(await app.refusal(confirmLateEntry, input, hand)).toMatchObject({
        code: 'late_entry/same_hand',
      });
      const refused = { ...input, body: { ...reject, requestId: randomUUID() } };
      expect(await app.refusal(refuseLateEntry, refused, hand)).toMatchObject({
        code: 'late_entry/same_hand',
      });
    }
    expect(await app.call(confirmLateEntry, settling(lateEntryId), programme.committee)).toEqual(
      expect.objectContaining({ points: 15 }),
    );
  });

  it('are never those of the one who is entered', async () => {
    await begin();
    const member = await aResident(app, communityId, { roles: ['committee', 'organizer'] });
    await aHousehold(app, communityId, [member.residentId, resident.residentId]);
    const self = making({ residentId: member.residentId });
    expect(await app.refusal(makeLateEntry, self, member)).toMatchObject({
      code: 'late_entry/self',
    });
    expect(await app.refusal(makeLateEntry, making(), member)).toMatchObject({
      code: 'late_entry/household',
    });
    const lateEntryId = await make();
    expect(await app.refusal(confirmLateEntry, settling(lateEntryId), member)).toMatchObject({
      code: 'late_entry/household',
    });
  });

  it('settle an entry once, however many press at the same moment', async () => {
    await begin();
    const second = await aResident(app, communityId, { roles: ['committee'] });
    const lateEntryId = await make();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        app.send(confirmLateEntry, settling(lateEntryId), index % 2 ? second : programme.committee),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect((await service()).totalMinutes).toBe(120);
  });

  it('never count beside a scan that waited offline', async () => {
    await begin();
    const lateEntryId = await make();
    const { residentId } = resident;
    const scannedAt = new Date(startedAt.getTime() + 5 * MINUTE_MS);
    const options = { residentId, way: 'phone' as const, scannedAt, offline: true };
    const scan = aScan(app, communityId, sessionId, options);
    const [scanned, confirmed] = await Promise.all([
      app.send(checkInResident, scan, programme.organizer),
      app.send(confirmLateEntry, settling(lateEntryId), programme.committee),
    ]);
    expect([scanned.status, confirmed.status].sort()).toEqual([200, 409]);
    const credited = await app.owner.rows(sql`
      select id from transfer where resident_id = ${residentId}`);
    expect(credited).toHaveLength(1);
  });
});

describe('what stands against it', () => {
  it('is a session that runs, was cancelled, or lies too far back', async () => {
    resident = await aResident(app, communityId);
    startedAt = app.clock.now();
    sessionId = await aSession(app, programme, { ruleKey: 'cleaning' });
    const code = async () => (await app.refusal(makeLateEntry, making(), programme.organizer)).code;
    expect(await code()).toBe('late_entry/session_not_over');
    app.clock.advanceMs(120 * MINUTE_MS);
    await app.owner.run(sql`update session set state = 'cancelled' where id = ${sessionId}`);
    expect(await code()).toBe('activities/session_not_open');
    await begin();
    app.clock.advanceMs(30 * DAY_MS + 1);
    expect(await app.refusal(makeLateEntry, making(), programme.organizer)).toMatchObject({
      code: 'late_entry/window_closed',
      details: { days: 30 },
    });
  });

  it('is a wrong time, somebody who came later, who left, or who was scanned', async () => {
    await begin();
    const refused = async (input: ReturnType<typeof making>) =>
      (await app.refusal(makeLateEntry, input, programme.organizer)).code;
    for (const times of [
      [-1, 60],
      [0, 121],
      [60, 60],
      [60, 30],
    ] as const) {
      expect(await refused(making({ times }))).toBe('service/time_outside_session');
    }
    app.clock.advanceMs(1);
    const newcomer = await aResident(app, communityId);
    expect(await refused(making({ residentId: newcomer.residentId }))).toBe(
      'late_entry/not_yet_resident',
    );
    await app.owner.run(sql`
      update resident set state = 'left' where id = ${newcomer.residentId}`);
    expect(await refused(making({ residentId: newcomer.residentId }))).toBe('residents/left');
    expect(await refused(making({ residentId: randomUUID() }))).toBe('request/not_found');
    await make();
    expect(await refused(making())).toBe('late_entry/waiting');
    const guest = await aResident(app, communityId);
    startedAt = app.clock.now();
    sessionId = await aSession(app, programme, { ruleKey: 'cleaning' });
    await checkIn(app, programme, sessionId, guest.residentId);
    app.clock.advanceMs(120 * MINUTE_MS);
    expect(await refused(making({ residentId: guest.residentId }))).toBe('late_entry/attended');
  });

  it('is being a minor nobody agreed for', async () => {
    await begin();
    await app.owner.run(sql`
      update resident set birth_date = '2012-05-01' where id = ${resident.residentId}`);
    expect(await app.refusal(makeLateEntry, making(), programme.organizer)).toMatchObject({
      code: 'safety/needs_consent',
    });
  });

  it('is the wrong role or community', async () => {
    await begin();
    const lateEntryId = await make();
    const stranger = (await aProgramme(app)).committee;
    for (const [operation, input] of [
      [makeLateEntry, making()],
      [confirmLateEntry, settling(lateEntryId)],
      [listLateEntries, { params: { communityId }, ...own }],
    ] as const) {
      expect(await app.refusal(operation, input)).toMatchObject({ status: 401 });
      expect(await app.refusal(operation, input, resident)).toMatchObject({ status: 403 });
      expect(await app.refusal(operation, input, stranger)).toMatchObject({ status: 404 });
    }
    expect(
      await app.refusal(confirmLateEntry, settling(lateEntryId), programme.organizer),
    ).toMatchObject({ status: 403 });
    const bad = { ...making(), body: { ...making().body, evidence: '' } };
    expect(await app.refusal(makeLateEntry, bad, programme.organizer)).toMatchObject({
      status: 400,
    });
  });
});
