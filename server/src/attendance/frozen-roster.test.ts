import { randomUUID } from 'node:crypto';
import { cancelSignup, signUp } from '@linli/contract/activities';
import { downloadFrozenRoster, readRoster } from '@linli/contract/attendance';
import { changeResidentPaper } from '@linli/contract/dossiers';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freezeRosters } from '../activities/freeze-rosters';
import { sql } from '../platform/sql';
import { aProgramme, aSession, checkIn, type Programme } from '../testing/factories/attendance';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

const MINUTE_MS = 60_000;
const RISK = '路滑，慢走';

let app: TestApp;
let programme: Programme;
let communityId: string;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  communityId = programme.communityId;
});
afterAll(() => app.close());

const input = (sessionId: string) => ({
  params: { communityId, sessionId },
  query: {},
  body: { requestId: randomUUID(), agreedRiskText: RISK },
});

const comeIn = (sessionId: string, resident: TestResident) =>
  app.call(signUp, input(sessionId), resident);

function giveBack(sessionId: string, resident: TestResident) {
  const body = { requestId: randomUUID() };
  return app.call(cancelSignup, { ...input(sessionId), body }, resident);
}

const freeze = () =>
  app.database.transaction(communityId, (tx) => freezeRosters({ tx, now: app.clock.now() }));

const planned = () =>
  aSession(app, programme, {
    startsInMinutes: 60,
    title: '雪天扫路',
    asks: { riskLevel: 'some', riskText: RISK },
  });

async function roster(sessionId: string) {
  const params = { communityId, sessionId };
  return app.call(readRoster, { params, query: {}, body: {} }, programme.organizer);
}

async function sheet(sessionId: string): Promise<unknown[][]> {
  const params = { communityId, sessionId };
  const file = await app.http.inject({
    method: 'GET',
    url: `/api/communities/${params.communityId}/sessions/${sessionId}/frozen-roster.xlsx`,
    headers: { authorization: `Bearer ${programme.committee.token}`, 'x-linli': '1' },
  });
  expect(file.statusCode).toBe(200);
  const workbook = await readXlsx(file.rawPayload);
  return workbook.sheets[0]?.rows ?? [];
}

function person(name: string): Promise<TestResident> {
  return aResident(app, communityId, { name, birthDate: '1970-05-06' });
}

describe('the roster at the start', () => {
  it('is who was signed up then; later ones and walk-ins are marked', async () => {
    const sessionId = await planned();
    const names = ['早来的', '退了的', '后退的', '后报的', '没报的'];
    const [early, gone, leaver, late, walkIn] = (await Promise.all(names.map(person))) as [
      TestResident,
      TestResident,
      TestResident,
      TestResident,
      TestResident,
    ];
    for (const resident of [early, gone, leaver]) await comeIn(sessionId, resident);
    await giveBack(sessionId, gone);
    expect(await roster(sessionId)).toMatchObject({
      frozenAt: null,
      rows: [{ atStart: null }, { atStart: null }],
    });
    app.clock.advanceMs(60 * MINUTE_MS);
    expect(await freeze()).toBe(1);
    expect(await freeze()).toBe(0);
    app.clock.advanceMs(MINUTE_MS);
    await giveBack(sessionId, leaver);
    await comeIn(sessionId, late);
    await checkIn(app, programme, sessionId, walkIn.residentId);
    const { rows, frozenAt } = await roster(sessionId);
    expect(frozenAt).not.toBeNull();
    expect(Object.fromEntries(rows.map(({ name, atStart }) => [name, atStart]))).toEqual({
      早来的: 'on_roster',
      后报的: 'signed_up_later',
      没报的: 'walk_in',
    });
    const [head, ...lines] = await sheet(sessionId);
    expect(head).toEqual([
      '姓名',
      '性别',
      '出生日期',
      '电话',
      '报名时间',
      '确认过的风险提示',
      '活动',
      '地点',
      '开始',
      '结束',
    ]);
    expect(lines.map(([name]) => name)).toEqual(['早来的', '后退的']);
    expect(lines[0]).toEqual(
      expect.arrayContaining(['1970-05-06', RISK, '雪天扫路', '2026-03-10 10:00']),
    );
  });

  it('is taken down by the first sign-up after the start, when the job is late', async () => {
    const sessionId = await planned();
    const [early, late] = [await person('早来的'), await person('后报的')];
    await comeIn(sessionId, early);
    app.clock.advanceMs(61 * MINUTE_MS);
    await comeIn(sessionId, late);
    expect((await roster(sessionId)).rows.map(({ name, atStart }) => [name, atStart])).toEqual(
      expect.arrayContaining([
        ['早来的', 'on_roster'],
        ['后报的', 'signed_up_later'],
      ]),
    );
  });

  it('holds every sign-up or none of it, however close to the start they come', async () => {
    const sessionId = await planned();
    const people = await Promise.all(Array.from({ length: 8 }, (_, nth) => person(`邻居${nth}`)));
    app.clock.advanceMs(60 * MINUTE_MS);
    await Promise.all([
      ...people.map((resident) => comeIn(sessionId, resident)),
      freeze(),
      freeze(),
    ]);
    const { rows } = await roster(sessionId);
    expect(rows).toHaveLength(8);
    const counted = await app.owner.row<{ frozen: number }>(sql`
      select count(*)::int as frozen from frozen_roster where session_id = ${sessionId}`);
    const onRoster = rows.filter(({ atStart }) => atStart === 'on_roster').length;
    expect(counted?.frozen).toBe(onRoster);
  });

  it('has columns for papers only where somebody’s were collected', async () => {
    const sessionId = await planned();
    const resident = await person('王本善');
    await comeIn(sessionId, resident);
    app.clock.advanceMs(60 * MINUTE_MS);
    await freeze();
    expect((await sheet(sessionId))[0]).not.toContain('证件号码');
    const params = { communityId, residentId: resident.residentId };
    const paper = { kind: 'id_card' as const, number: '11010519491231002X' };
    const body = { requestId: randomUUID(), sex: 'male' as const, paper };
    await app.call(changeResidentPaper, { params, query: {}, body }, programme.committee);
    const [head = [], line = []] = await sheet(sessionId);
    expect(line[head.indexOf('证件号码')]).toBe('11010519491231002X');
    expect(line[head.indexOf('性别')]).toBe('男');
  });

  it('is fetched by the committee, after the start, and every fetch is noted', async () => {
    const sessionId = await planned();
    const params = { communityId, sessionId };
    const { committee, organizer } = programme;
    expect(await app.refusal(downloadFrozenRoster, { params }, committee)).toMatchObject({
      code: 'attendance/roster_open',
    });
    app.clock.advanceMs(60 * MINUTE_MS);
    await freeze();
    await sheet(sessionId);
    const acts = await app.owner.rows(sql`
      select person_id, target from staff_act
      where community_id = ${communityId} and operation = 'downloadFrozenRoster'
        and target ->> 'sessionId' = ${sessionId}`);
    expect(acts).toEqual([{ personId: committee.personId, target: params }]);
    expect(await app.refusal(downloadFrozenRoster, { params })).toMatchObject({ status: 401 });
    expect(await app.refusal(downloadFrozenRoster, { params }, organizer)).toMatchObject({
      status: 403,
    });
    const stranger = (await aProgramme(app)).committee;
    const nowhere = { params: { communityId, sessionId: randomUUID() } };
    for (const refused of [
      await app.refusal(downloadFrozenRoster, { params }, stranger),
      await app.refusal(downloadFrozenRoster, nowhere, committee),
    ]) {
      expect(refused).toMatchObject({ status: 404 });
    }
  });
});
