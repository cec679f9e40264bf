import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { postDeeds } from '../testing/factories/deeds';
import { aPerson } from '../testing/factories/mall';
import { aResident, type TestResident } from '../testing/factories/residents';
import { aServedSession } from '../testing/factories/service-records';
import {
  aStarry,
  myStars,
  noticeBoard,
  type Starry,
  starList,
  stepAt,
} from '../testing/factories/stars';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

const DAY_ONE = '2026-10-28T02:00:00.000Z';
/** In Shanghai the notice of three days is over. */
const DAY_FIVE = '2026-11-01T02:00:00.000Z';
const DAY_NINE = '2026-11-05T02:00:00.000Z';
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ now: new Date(DAY_ONE) });
});
afterAll(() => app.close());

async function someone(starry: Starry, points: number, name = '万秋月'): Promise<TestResident> {
  const resident = await aResident(app, starry.communityId, { name });
  await earn(starry, resident, points);
  return resident;
}

const earn = (starry: Starry, { residentId }: TestResident, points: number) =>
  postDeeds(app, starry.communityId, [{ residentId, points }]);

async function eventsOf({ residentId }: TestResident): Promise<string[]> {
  const rows = await app.owner.rows<{ text: string }>(sql`
    select kind || ' ' || star as text from star_event where resident_id = ${residentId}
    order by number`);
  return rows.map(({ text }) => text);
}

describe('the daily job', () => {
  it('goes step by step, each after its notice, and touches no points', async () => {
    const starry = await aStarry(app);
    const resident = await someone(starry, 250);
    const few = await someone(starry, 60);
    expect(await stepAt(app, starry, DAY_ONE)).toBe(1);
    expect(await stepAt(app, starry, '2026-10-31T15:00:00.000Z')).toBe(0);
    expect(await myStars(app, starry, resident)).toMatchObject({
      schemes: [
        {
          key: 'points_stars',
          held: null,
          inNotice: { star: 1, name: { zh: '一星' }, until: '2026-10-31', isObjectedTo: false },
          next: { star: 1, missing: [] },
          mayApply: false,
        },
      ],
    });
    expect(await stepAt(app, starry, DAY_FIVE)).toBe(2);
    expect(await eventsOf(resident)).toEqual(['proposed 1', 'granted 1', 'proposed 2']);
    await stepAt(app, starry, DAY_NINE);
    expect(await stepAt(app, starry, '2026-12-05T02:00:00.000Z')).toBe(0);
    expect(await myStars(app, starry, resident)).toMatchObject({
      schemes: [
        {
          held: { star: 2, since: '2026-11-05', validUntil: null },
          inNotice: null,
          next: { star: 3, missing: [{ zh: '50 积分', en: '50 points' }] },
        },
      ],
    });
    expect(await eventsOf(few)).toEqual([]);
    expect(await myStars(app, starry, few)).toMatchObject({
      schemes: [{ held: null, next: { star: 1, missing: [{ zh: '40 积分' }] } }],
    });
    const moved = await app.owner.row<{ count: number }>(sql`
      select count(*)::int as count from transfer where account_id = ${resident.residentId}`);
    expect(moved).toEqual({ count: 1 });
  });

  it('writes each step once, however many run at once', async () => {
    const starry = await aStarry(app, { noticeDays: 0 });
    const residents = await Promise.all([310, 120, 200].map((points) => someone(starry, points)));
    const counts = await Promise.all(Array.from({ length: 4 }, () => stepAt(app, starry, DAY_ONE)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6);
    expect(await Promise.all(residents.map(eventsOf))).toEqual([
      ['granted 1', 'granted 2', 'granted 3'],
      ['granted 1'],
      ['granted 1', 'granted 2'],
    ]);
    const told = await app.owner.row<{ count: number }>(sql`
      select count(*)::int as count from notification
      where community_id = ${starry.communityId} and kind = 'star_granted'`);
    expect(told).toEqual({ count: 6 });
  });

  it('grants nothing that was undone during the notice', async () => {
    const starry = await aStarry(app);
    const resident = await someone(starry, 120);
    await stepAt(app, starry, DAY_ONE);
    await app.owner.run(sql`
      update score set points = 90 where resident_id = ${resident.residentId}`);
    await stepAt(app, starry, DAY_FIVE);
    expect(await eventsOf(resident)).toEqual(['proposed 1', 'lapsed 1']);
  });

  it('takes a star back only where the rules say so, after a whole period without it', async () => {
    const yearly = {
      noticeDays: 0,
      stars: [
        {
          star: 1,
          name: { zh: '一星', en: 'One star' },
          metrics: [{ kind: 'points_earned' as const, min: 100, period: 'year' as const }],
        },
      ],
    };
    const strict = await aStarry(app, { ...yearly, canBeLost: true });
    const kind = await aStarry(app, yearly);
    const lost = await someone(strict, 120);
    const kept = await someone(kind, 120);
    for (const now of [DAY_ONE, '2027-01-02T02:00:00.000Z', '2027-12-31T02:00:00.000Z']) {
      await stepAt(app, strict, now);
    }
    expect(await eventsOf(lost)).toEqual(['granted 1']);
    for (const now of [DAY_ONE, '2028-01-02T02:00:00.000Z']) {
      await stepAt(app, strict, now);
      await stepAt(app, kind, now);
    }
    expect(await eventsOf(lost)).toEqual(['granted 1', 'lost 1']);
    expect(await eventsOf(kept)).toEqual(['granted 1']);
  });

  it('ends a star after its months, or renews it where it is still met', async () => {
    const starry = await aStarry(app, { noticeDays: 0, validMonths: 12 });
    const resident = await someone(starry, 120);
    await stepAt(app, starry, DAY_ONE);
    expect((await myStars(app, starry, resident)).schemes[0]?.held).toMatchObject({
      validUntil: '2027-10-28',
    });
    await stepAt(app, starry, '2027-10-28T02:00:00.000Z');
    expect(await eventsOf(resident)).toEqual(['granted 1']);
    await stepAt(app, starry, '2027-10-29T02:00:00.000Z');
    expect(await eventsOf(resident)).toEqual(['granted 1', 'granted 1']);
    await app.owner.run(sql`
      update score set points = 90 where resident_id = ${resident.residentId}`);
    await stepAt(app, starry, '2028-11-01T02:00:00.000Z');
    expect(await eventsOf(resident)).toEqual(['granted 1', 'granted 1', 'ended 1']);
  });

  it('asks all metrics of a star together', async () => {
    const metrics = [
      { kind: 'deeds' as const, min: 2, period: 'quarter' as const },
      { kind: 'days_since_joining' as const, min: 10, period: 'life' as const },
      { kind: 'points_earned' as const, min: 20, period: 'day' as const },
    ];
    const name = { zh: '一星', en: 'One star' };
    const starry = await aStarry(app, { noticeDays: 0, stars: [{ star: 1, name, metrics }] });
    const resident = await someone(starry, 10);
    await joinedOn(resident, '2026-10-20');
    const missing = ['本季度 1 次参加', '登记满 10 天', '今天 10 积分'];
    expect(await missingOf(starry, resident)).toEqual(missing);
    await earn(starry, resident, 10);
    expect(await missingOf(starry, resident)).toEqual(['登记满 10 天']);
    await joinedOn(resident, '2026-10-18');
    await stepAt(app, starry, DAY_ONE);
    expect(await eventsOf(resident)).toEqual(['granted 1']);
  });

  it('counts service and its evaluations, without what was reversed', async () => {
    const metrics = [
      { kind: 'service_minutes' as const, min: 150, period: 'year' as const },
      { kind: 'evaluation_percent' as const, min: 60, period: 'year' as const },
    ];
    const name = { zh: '一星', en: 'One star' };
    const starry = await aStarry(app, { stars: [{ star: 1, name, metrics }] });
    const resident = await aResident(app, starry.communityId);
    const records: string[] = [];
    for (const quality of ['good', 'fair']) {
      const served = { residents: [resident], durationMinutes: 60 };
      const { recordIds } = await aServedSession(app, starry, served);
      records.push(...recordIds);
      await rate(recordIds[0] ?? '', quality);
    }
    expect(await missingOf(starry, resident)).toEqual([
      '今年 志愿服务 30 分钟',
      '今年 好评到 60%（现在 50%）',
    ]);
    await app.owner.run(sql`
      insert into service_record
      select (jsonb_populate_record(record, jsonb_build_object('id', ${app.ids.next()}::uuid,
        'kind', 'reversal', 'minutes', -record.minutes, 'reverses_id', record.id,
        'quality', null, 'evaluated_by', null, 'evaluated_at', null))).*
      from service_record record where id = ${records[1] ?? ''}`);
    expect(await missingOf(starry, resident)).toEqual(['今年 志愿服务 1.5 小时']);
  });
});

async function missingOf(starry: Starry, resident: TestResident): Promise<string[] | undefined> {
  const [scheme] = (await myStars(app, starry, resident)).schemes;
  return scheme?.next?.missing.map(({ zh }) => zh);
}

function joinedOn({ residentId }: TestResident, day: string): Promise<number> {
  const at = new Date(`${day}T02:00:00.000Z`);
  return app.owner.run(sql`update resident set registered_at = ${at} where id = ${residentId}`);
}

function rate(recordId: string, quality: string): Promise<number> {
  return app.owner.run(sql`
    update service_record set quality = ${quality}, evaluated_by = ${app.ids.next()},
      evaluated_at = ${app.clock.now()}
    where id = ${recordId}`);
}

describe('the notice', () => {
  it('names who agreed and counts the others; the committee sees masked names', async () => {
    const starry = await aStarry(app);
    const { communityId } = starry;
    const open = await aPerson(app, communityId, { nickname: '周阿姨', consent: true });
    const quiet = await someone(starry, 130, '许国平');
    await postDeeds(app, communityId, [{ residentId: open.residentId, points: 120 }]);
    await stepAt(app, starry, DAY_ONE);
    // Agreed to words that did not speak of stars yet.
    expect((await noticeBoard(app, starry)).schemes).toMatchObject([
      { inNotice: [], inNoticeOthers: 2 },
    ]);
    await app.owner.run(sql`
      update resident set board_consent_version = '2026-2' where id = ${open.residentId}`);
    const [scheme] = (await noticeBoard(app, starry)).schemes;
    expect(scheme).toMatchObject({
      inNotice: [{ nickname: '周阿姨', star: 1, until: '2026-10-31' }],
      inNoticeOthers: 1,
      held: [],
    });
    const { stars } = await starList(app, starry, starry.committee);
    expect(stars.map(({ residentId }) => residentId).sort()).toEqual(
      [open.residentId, quiet.residentId].sort(),
    );
    expect(JSON.stringify(stars)).not.toContain('许国平');
    await stepAt(app, starry, DAY_FIVE);
    expect((await noticeBoard(app, starry)).schemes[0]).toMatchObject({
      inNotice: [],
      inNoticeOthers: 0,
      held: [{ star: 1, nicknames: ['周阿姨'], others: 1 }],
    });
    await app.owner.run(sql`
      update resident set board_consent_at = null, board_consent_version = null
      where id = ${open.residentId}`);
    expect((await noticeBoard(app, starry)).schemes[0]?.held).toMatchObject([
      { nicknames: [], others: 2 },
    ]);
    expect((await starList(app, starry, starry.committee, 'held')).stars).toHaveLength(2);
  });
});
