import { checkInToday, readMyCheckIns } from '@linli/contract/check-in';
import { listEntries, readBalance } from '@linli/contract/ledger';
import { demoRulebook } from '@linli/core/rules/demo-rulebook';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishRulebook } from '../governance/publish-rulebook';
import { sql } from '../platform/sql';
import { aHousehold, aProgramme, type Programme } from '../testing/factories/attendance';
import { checkInOn, checkingIn } from '../testing/factories/check-ins';
import { aProxy } from '../testing/factories/proxies';
import { aCommunity, aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;
const TUESDAY = new Date('2026-03-10T01:00:00.000Z');

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  communityId = programme.communityId;
});
afterAll(() => app.close());
beforeEach(() => app.clock.set(TUESDAY));

const here = (id = communityId) => ({ params: { communityId: id }, query: {}, body: {} });
const march = (...days: number[]) => days.map((day) => `2026-03-${String(day).padStart(2, '0')}`);

async function balanceOf(caller: Caller): Promise<number> {
  return (await app.call(readBalance, here(), caller)).balance;
}

describe('checkInToday', () => {
  it('says who did it when somebody else did', async () => {
    const resident = await aResident(app, communityId, { name: '周桂兰' });
    const daughter = await aResident(app, communityId, { name: '王秀英' });
    const acting = await aProxy(app, communityId, resident, daughter);
    await checkInOn(app, communityId, acting, march(9));
    const history = { params: { communityId }, query: { limit: 5 }, body: {} };
    const { entries } = await app.call(listEntries, history, resident);
    expect(entries).toMatchObject([{ amount: 1, recordedByName: '由女儿王** 代办' }]);
    expect(await balanceOf(daughter)).toBe(0);
    expect(await app.call(readMyCheckIns, here(), acting)).toMatchObject({ rowDays: 1 });
  });

  it('is a point a day, and ten more on the seventh in a row', async () => {
    const resident = await aResident(app, communityId);
    const answers = await checkInOn(app, communityId, resident, march(2, 3, 4, 5, 6, 7, 8, 9));
    expect(answers.map(({ points }) => points)).toEqual([1, 1, 1, 1, 1, 1, 11, 1]);
    expect(answers.map(({ rowDays }) => rowDays)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(answers[6]?.because.map(({ zh }) => zh)).toEqual([
      expect.stringContaining('每日签到'),
      '连续 7 天，另得 10 分',
    ]);
    expect(answers[7]?.balance).toBe(18);
    const read = await app.call(readMyCheckIns, here(), resident);
    expect(read).toMatchObject({
      terms: {
        points: 1,
        row: { every: 7, of: 'day', points: 10, forgiven: 1, forgivenPer: 'month' },
      },
      today: '2026-03-09',
      checkedInToday: true,
      rowDays: 8,
      activeWeeks: 2,
      weeksLookedBack: 12,
      days: march(2, 3, 4, 5, 6, 7, 8, 9),
    });
    expect(read.windows.map(({ day, lit }) => `${day.slice(-2)}${lit ? '*' : ''}`)).toEqual([
      '09*',
      '10',
      '11',
      '12',
      '13',
      '14',
      '15',
    ]);
  });

  it('forgives the first missed day of a month, and shows no dark window', async () => {
    const resident = await aResident(app, communityId);
    const answers = await checkInOn(app, communityId, resident, march(2, 3, 5, 6, 8, 9));
    expect(answers.map(({ rowDays }) => rowDays)).toEqual([1, 2, 3, 4, 1, 2]);
    const read = await app.call(readMyCheckIns, here(), resident);
    expect(read.windows.slice(0, 3)).toEqual([
      { day: '2026-03-08', lit: true, isToday: false },
      { day: '2026-03-09', lit: true, isToday: true },
      { day: '2026-03-10', lit: false, isToday: false },
    ]);
  });

  it('counts days by the community’s calendar, exact at midnight', async () => {
    const resident = await aResident(app, communityId);
    const at = async (instant: string) => {
      app.clock.set(new Date(instant));
      return app.call(checkInToday, checkingIn(communityId), resident);
    };
    expect((await at('2026-03-10T15:59:59.999Z')).day).toBe('2026-03-10');
    expect(await app.refusal(checkInToday, checkingIn(communityId), resident)).toMatchObject({
      code: 'check_in/already_today',
    });
    expect(await at('2026-03-10T16:00:00.000Z')).toMatchObject({ day: '2026-03-11', rowDays: 2 });
  });

  it('goes on over a change to summer time elsewhere', async () => {
    const abroad = await aCommunity(app, 'Kiez am Park');
    // Before anything asks for its calendar: the zone of a community never changes afterwards.
    await app.owner.run(sql`
      update community set time_zone = 'Europe/Berlin' where id = ${abroad}`);
    await app.database.transaction(abroad, (tx) =>
      publishRulebook(tx, demoRulebook, new Date('2026-03-01T00:00:00Z')),
    );
    const resident = await aResident(app, abroad);
    const rows = [];
    // The last minute of each day around a day of 23 hours.
    for (const instant of [
      '2026-03-28T22:59:00Z',
      '2026-03-29T21:59:00Z',
      '2026-03-30T21:59:00Z',
    ]) {
      app.clock.set(new Date(instant));
      rows.push(await app.call(checkInToday, checkingIn(abroad), resident));
    }
    expect(rows.map(({ day, rowDays }) => [day, rowDays])).toEqual([
      ['2026-03-28', 1],
      ['2026-03-29', 2],
      ['2026-03-30', 3],
    ]);
  });

  it('counts once: a repeated request, a double tap, two phones at the same instant', async () => {
    const resident = await aResident(app, communityId);
    const input = checkingIn(communityId);
    const taps = await Promise.all(
      Array.from({ length: 6 }, () => app.send(checkInToday, input, resident)),
    );
    expect(taps.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(new Set(taps.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const phones = await Promise.all(
      Array.from({ length: 12 }, () => app.send(checkInToday, checkingIn(communityId), resident)),
    );
    expect(phones.every(({ status }) => status === 409)).toBe(true);
    const other = await aResident(app, communityId);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => app.send(checkInToday, checkingIn(communityId), other)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(11);
    expect([await balanceOf(resident), await balanceOf(other)]).toEqual([1, 1]);
  });

  it('is each one’s own on a shared phone, into the account of the home', async () => {
    const home = await aProgramme(app, (rulebook) => ({
      ...rulebook,
      account: { holder: 'household' },
    }));
    const phone = '13711113333';
    const people = [
      await aResident(app, home.communityId, { name: '奶奶', phone }),
      await aResident(app, home.communityId, { name: '孙女', phone }),
    ];
    await aHousehold(
      app,
      home.communityId,
      people.map(({ residentId }) => residentId),
    );
    for (const person of people) {
      const { points } = await app.call(checkInToday, checkingIn(home.communityId), person);
      expect(points).toBe(1);
    }
    const [grandmother] = people;
    const { balance } = await app.call(readBalance, here(home.communityId), grandmother);
    expect(balance).toBe(2);
  });

  it('is no service, no deed for the boards, and nobody’s award', async () => {
    const resident = await aResident(app, communityId);
    await app.call(checkInToday, checkingIn(communityId), resident);
    const { residentId } = resident;
    const row = await app.owner.row(sql`
      select actor_person_id, deed_kind, deeds, title ->> 'zh' as title from transfer
      where resident_id = ${residentId}`);
    expect(row).toEqual({
      actorPersonId: null,
      deedKind: 'daily_check_in',
      deeds: 0,
      title: '每日签到',
    });
    const service = await app.owner.rows(sql`
      select 1 from service_record where resident_id = ${residentId}`);
    expect(service).toEqual([]);
    const input = { params: { communityId }, query: { limit: 10 }, body: {} };
    const { entries } = await app.call(listEntries, input, resident);
    expect(entries).toMatchObject([{ deedKind: 'daily_check_in', recordedByName: null }]);
    expect(app.events.filter((event) => event.residentId === residentId)).toEqual([]);
  });

  it('keeps the day also where the rules bring no points for it', async () => {
    const capped = await aProgramme(app, (rulebook) => ({
      ...rulebook,
      limits: [
        { counts: 'points', per: 'month', max: 1, whenReached: 'refuse', scope: 'resident' },
      ],
    }));
    const resident = await aResident(app, capped.communityId);
    const answers = await checkInOn(app, capped.communityId, resident, march(10, 11));
    expect(answers.map(({ points, rowDays }) => [points, rowDays])).toEqual([
      [1, 1],
      [0, 2],
    ]);
    expect(answers[1]?.transferId).toBeNull();
  });

  it('fills a row of weeks once a week', async () => {
    const weekly = await aProgramme(app, (rulebook) =>
      withStreak(rulebook, { every: 2, of: 'week', points: 5, freezes: { max: 0, per: 'month' } }),
    );
    const resident = await aResident(app, weekly.communityId);
    const answers = await checkInOn(app, weekly.communityId, resident, march(3, 4, 10, 11));
    expect(answers.map(({ points }) => points)).toEqual([1, 1, 6, 1]);
  });

  it('is offered where the rules know it, and not while it is stopped', async () => {
    const without = await aProgramme(app, (rulebook) => ({
      ...rulebook,
      rules: rulebook.rules.filter(({ deed }) => deed !== 'daily_check_in'),
    }));
    const stopped = await aProgramme(app, (rulebook) => ({
      ...rulebook,
      rules: rulebook.rules.map((rule) =>
        rule.deed === 'daily_check_in'
          ? { ...rule, stopped: { on: '2026-03-01', reason: { zh: '要改', en: 'changing' } } }
          : rule,
      ),
    }));
    for (const place of [without, stopped]) {
      const resident = await aResident(app, place.communityId);
      expect(
        await app.refusal(checkInToday, checkingIn(place.communityId), resident),
      ).toMatchObject({ code: 'check_in/not_offered' });
      const read = await app.call(readMyCheckIns, here(place.communityId), resident);
      expect(read.terms).toBeNull();
    }
  });

  it('is the resident’s own', async () => {
    expect((await app.refusal(checkInToday, checkingIn(communityId))).status).toBe(401);
    const elsewhere = await aProgramme(app);
    const stranger = await aResident(app, elsewhere.communityId);
    expect((await app.refusal(checkInToday, checkingIn(communityId), stranger)).status).toBe(404);
    expect((await app.refusal(readMyCheckIns, here(), stranger)).status).toBe(404);
    const bad = { ...here(), body: { requestId: 'x' } };
    const resident = await aResident(app, communityId);
    expect((await app.refusal(checkInToday, bad, resident)).status).toBe(400);
  });
});

function withStreak(
  rulebook: Rulebook,
  streak: NonNullable<Rulebook['rules'][number]['streak']>,
): Rulebook {
  return {
    ...rulebook,
    rules: rulebook.rules.map((rule) =>
      rule.deed === 'daily_check_in' ? { ...rule, streak } : rule,
    ),
  };
}
