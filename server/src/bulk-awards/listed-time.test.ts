import { randomUUID } from 'node:crypto';
import {
  approveBulkAward,
  listBulkAwardRows,
  refuseBulkAward,
  reverseBulkAward,
} from '@linli/contract/bulk-awards';
import {
  answerServiceCorrection,
  listServiceCorrections,
  listServiceRecords,
  readMyServiceRecord,
  requestServiceCorrection,
  reverseServiceRecord,
} from '@linli/contract/service-records';
import type { CellValue } from 'hucre/xlsx';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aProgramme, type Programme } from '../testing/factories/attendance';
import { aWaitingList, dayAgo } from '../testing/factories/bulk-awards';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;
let second: TestResident;
let resident: TestResident;
let day: string;

/** Both deeds count as service in half hours, three hours a day, however short they are. */
beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app, (rulebook) => ({
    ...rulebook,
    rules: rulebook.rules.map((rule) =>
      ['patrol', 'cleaning'].includes(rule.key)
        ? {
            ...rule,
            minimumMinutes: undefined,
            countsAsService: {
              unitMinutes: 30,
              rounding: 'down' as const,
              capByPlan: true,
              dayMaxMinutes: 180,
            },
          }
        : rule,
    ),
  }));
  communityId = programme.communityId;
  second = await aResident(app, communityId, { name: '李代表', roles: ['representative'] });
  day = dayAgo(app);
});
beforeEach(async () => {
  resident = await aResident(app, communityId);
});
afterAll(() => app.close());

const row = (rule: string, minutes: number | null, on = day): CellValue[] => [
  '',
  resident.phone ?? '',
  rule,
  on,
  minutes,
  null,
  '居委会组织',
];
const waiting = (rows: CellValue[][]) => aWaitingList(app, communityId, programme.organizer, rows);

const onList = (bulkAwardId: string, reason = '') => ({
  params: { communityId, bulkAwardId },
  query: {},
  body: { requestId: randomUUID(), ...(reason === '' ? {} : { reason }) } as never,
});
const here = () => ({ params: { communityId }, query: {}, body: {} });
const mine = () => app.call(listServiceRecords, here(), resident);

async function reasons(bulkAwardId: string): Promise<string[]> {
  const input = { params: { communityId, bulkAwardId }, query: { limit: 100 } };
  const { rows } = await app.call(listBulkAwardRows, input as never, programme.committee);
  return rows.flatMap(({ because }) =>
    because.filter(({ code }) => code.startsWith('service_')).map(({ zh }) => zh),
  );
}

async function approved(rows: CellValue[][]): Promise<string> {
  const id = await waiting(rows);
  await app.call(approveBulkAward, onList(id), second);
  return id;
}

describe('service that a list names', () => {
  it('is a late entry signed by both, rounded as elsewhere, apart from points', async () => {
    const id = await waiting([row('1', 100)]);
    expect(await reasons(id)).toEqual(['另记志愿服务时长 1.5 小时，和积分分开算']);
    expect((await mine()).totalMinutes).toBe(0);
    const yes = onList(id);
    await app.call(approveBulkAward, yes, second);
    await app.call(approveBulkAward, yes, second);
    const { totalMinutes, records } = await mine();
    expect(totalMinutes).toBe(90);
    expect(records).toMatchObject([
      { kind: 'late_entry', state: 'confirmed', day, minutes: 90, sessionId: null },
    ]);
    const recordId = records[0]?.id ?? '';
    const read = { params: { communityId, recordId }, query: {}, body: {} };
    expect(await app.call(readMyServiceRecord, read, resident)).toMatchObject({
      recorderName: '许*',
      confirmerName: '李**',
      reason: '居委会组织',
    });
    const transfer = await app.owner.row<{ because: { code: string }[] }>(sql`
      select because from transfer where request_key = ${`bulk:${id}:2`}`);
    expect(transfer?.because.map(({ code }) => code)).toContain('service_minutes');
  });

  it('says in the preview where minutes are missing, and gives the points', async () => {
    const id = await waiting([row('1', null)]);
    expect(await reasons(id)).toEqual(['没有写分钟，不记志愿服务时长']);
    const answer = await app.call(approveBulkAward, onList(id), second);
    expect(answer).toMatchObject({ givenCount: 1 });
    expect((await mine()).records).toEqual([]);
  });

  it('never exceeds the day, over the rows of a list and over lists', async () => {
    await approved([row('1', 120), row('2', 120)]);
    expect((await mine()).totalMinutes).toBe(180);
    const before = dayAgo(app, 2);
    const lists = [await waiting([row('1', 120, before)]), await waiting([row('2', 120, before)])];
    await Promise.all(
      lists.map((id, index) =>
        app.call(approveBulkAward, onList(id), index ? programme.committee : second),
      ),
    );
    expect((await mine()).totalMinutes).toBe(360);
  });

  it('does not come of a list that was refused, and goes back with one taken back', async () => {
    const refused = await waiting([row('1', 120)]);
    await app.call(refuseBulkAward, onList(refused, '没有这回事'), second);
    expect((await mine()).records).toEqual([]);
    const given = await approved([row('1', 120)]);
    await app.call(reverseBulkAward, onList(given, '记错了人'), programme.committee);
    const { totalMinutes, records } = await mine();
    expect(totalMinutes).toBe(0);
    expect(records.map(({ state }) => state).sort()).toEqual(['reversal', 'reversed']);
  });

  it('is questioned and taken back like any other, but has no hours to correct', async () => {
    await approved([row('1', 120)]);
    const recordId = (await mine()).records[0]?.id ?? '';
    const on = (body: object) => ({
      params: { communityId, recordId },
      query: {},
      body: { requestId: randomUUID(), ...body },
    });
    const { correctionId } = await app.call(
      requestServiceCorrection,
      on({ says: '那天我只去了一小时' }) as never,
      resident,
    );
    const listed = await app.call(
      listServiceCorrections,
      { ...here(), query: { state: 'open' } },
      programme.committee,
    );
    expect(listed.corrections).toMatchObject([{ id: correctionId, sessionStartsAt: null }]);
    const corrected = { beganAt: `${day}T01:00:00.000Z`, endedAt: `${day}T02:00:00.000Z` };
    const answer = (more: object) => ({
      params: { communityId, correctionId },
      query: {},
      body: { requestId: randomUUID(), answer: '名单上写的是两小时', ...more },
    });
    const times = await app.refusal(
      answerServiceCorrection,
      answer({ corrected }),
      programme.committee,
    );
    expect(times.code).toBe('service/no_session');
    await app.call(answerServiceCorrection, answer({}) as never, programme.committee);
    const taken = on({ reason: '名单写错了' }) as never;
    await app.call(reverseServiceRecord, taken, programme.committee);
    expect((await mine()).totalMinutes).toBe(0);
  });

  it('has two people in the database too', async () => {
    await approved([row('1', 120)]);
    const recordId = (await mine()).records[0]?.id ?? '';
    const forged = app.owner.run(sql`
      update service_record set confirmed_by = recorded_by where id = ${recordId}`);
    await expect(forged).rejects.toThrow('service_record_by_list');
  });
});
