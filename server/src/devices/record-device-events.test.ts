import { randomUUID } from 'node:crypto';
import { revokeMemberCard } from '@linli/contract/cards';
import { listEntries } from '@linli/contract/ledger';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import type { PointsPart } from '@linli/core/rules/points-formula';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recomputeLedger } from '../ledger/recompute-ledger';
import { sql } from '../platform/sql';
import { aProgramme, memberCodeOf, type Programme } from '../testing/factories/attendance';
import { aCard } from '../testing/factories/cards';
import {
  aDevice,
  anEvent,
  type BatchAnswer,
  report,
  type TestDevice,
  usualLimits,
} from '../testing/factories/devices';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let app: TestApp;
let programme: Programme;
let resident: TestResident;
let bin: TestDevice;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
});
afterAll(() => app.close());

/** Nobody's day is used up by another test. */
beforeEach(async () => {
  resident = await aResident(app, programme.communityId);
  bin = await aDevice(app, programme, { vendor: randomUUID().slice(0, 20) });
});

async function byCode(): Promise<{ kind: 'code'; text: string }> {
  return { kind: 'code', text: await memberCodeOf(app, resident) };
}

function byPhone(phone = resident.phone): { kind: 'phone'; text: string } {
  return { kind: 'phone', text: phone ?? '' };
}

function told({ events }: BatchAnswer) {
  return events.map(({ counter, outcome, reason, points }) => [counter, outcome, reason, points]);
}

async function transfersOf(residentId: string): Promise<number> {
  const row = await app.owner.row<{ count: number }>(sql`
    select count(*)::int as count from transfer where resident_id = ${residentId}`);
  return row?.count ?? 0;
}

describe('recordDeviceEvents', () => {
  it('awards a scanned code by the rules and says what to show', async () => {
    const event = anEvent(app, { user: await byCode() });
    const answer = await report(app, bin, [event]);
    expect(answer).toEqual({
      events: [
        {
          counter: 1,
          outcome: 'awarded',
          reason: null,
          points: 5,
          text: {
            zh: '本次获得5积分，当前总积分5',
            en: 'You earned 5 points, your total is 5',
          },
        },
      ],
      missingCount: 0,
    });
    const params = { communityId: programme.communityId };
    const query = { limit: 5 };
    const { entries } = await app.call(listEntries, { params, query, body: {} }, resident);
    expect(entries).toMatchObject([
      {
        amount: 5,
        balanceAfter: 5,
        title: { zh: '智能桶分类投放：3 号楼智能桶' },
        ruleKey: 'bin_deposit',
      },
    ]);
    expect(entries[0]?.because[0]).toEqual({
      code: 'device',
      zh: '“3 号楼智能桶”（东门岗亭旁）自动记录：1.2 千克',
      en: 'Recorded by “3 号楼智能桶” (东门岗亭旁): 1.2 kg',
    });
    expect(app.events.at(-1)).toMatchObject({
      kind: 'points',
      residentId: resident.residentId,
      points: 5,
      balance: 5,
    });
  });

  it('answers a batch that comes again as it answered first, whatever happened since', async () => {
    const requestId = randomUUID();
    const events = [anEvent(app, { user: await byCode() }), anEvent(app, { counter: 2 })];
    const first = await report(app, bin, events, { requestId });
    app.clock.advanceMs(HOUR_MS);
    await report(app, bin, [anEvent(app, { counter: 3, user: byPhone() })]);
    expect(await report(app, bin, events, { requestId })).toEqual(first);
    expect(await transfersOf(resident.residentId)).toBe(2);
  });

  it('takes a number once, in whatever batch it comes', async () => {
    const code = await byCode();
    const one = anEvent(app, { user: code });
    const first = await report(app, bin, [one]);
    const again = await report(app, bin, [one, anEvent(app, { counter: 2, user: code })]);
    expect(again.events[0]).toEqual(first.events[0]);
    expect(again.events[1]?.text.zh).toBe('本次获得5积分，当前总积分10');
    expect(await transfersOf(resident.residentId)).toBe(2);
  });

  it('lets a number that comes again with other content change nothing', async () => {
    const one = anEvent(app, { user: byPhone() });
    await report(app, bin, [one]);
    const other = await aResident(app, programme.communityId);
    const changed = { ...one, user: byPhone(other.phone) };
    expect(told(await report(app, bin, [changed]))).toEqual([[1, 'refused', 'counter_reused', 0]]);
    expect(await transfersOf(other.residentId)).toBe(0);
    const row = await app.owner.row(sql`
      select reused_count, event_count from device_progress where device_id = ${bin.deviceId}`);
    expect(row).toEqual({ reusedCount: 1, eventCount: 1 });
  });

  it('takes numbers in any order and says how many are missing', async () => {
    const one = (counter: number) => anEvent(app, { counter });
    expect((await report(app, bin, [one(5), one(6)])).missingCount).toBe(4);
    expect((await report(app, bin, [one(1), one(3)])).missingCount).toBe(2);
    expect((await report(app, bin, [one(2), one(4)])).missingCount).toBe(0);
  });

  it('keeps the rules’ own limits and repeats their sentence', async () => {
    const code = await byCode();
    const events = [1, 2, 3].map((counter) => anEvent(app, { counter, user: code }));
    const answer = await report(app, bin, events);
    expect(told(answer)).toEqual([
      [1, 'awarded', null, 5],
      [2, 'awarded', null, 5],
      [3, 'refused', 'rules', 0],
    ]);
    expect(answer.events[2]?.text.zh).toContain('“智能桶分类投放”：每人每天最多 2 次，这回不再记');
    expect((await report(app, bin, events)).events).toEqual(answer.events);
  });

  it('counts what waited for a network on the day it happened', async () => {
    const yesterday = new Date(app.clock.now().getTime() - 24 * HOUR_MS);
    const code = { kind: 'code' as const, text: await memberCodeOf(app, resident, yesterday) };
    const events = [1, 2, 3].map((counter) =>
      anEvent(app, { counter, user: code, occurredAt: yesterday.toISOString() }),
    );
    const today = anEvent(app, { counter: 4, user: await byCode() });
    expect(told(await report(app, bin, [...events, today]))).toEqual([
      [1, 'awarded', null, 5],
      [2, 'awarded', null, 5],
      [3, 'refused', 'rules', 0],
      [4, 'awarded', null, 5],
    ]);
  });

  it('reckons by how long ago it was, so that a clock two minutes wrong harms nobody', async () => {
    const slow = new Date(app.clock.now().getTime() - 2 * MINUTE_MS);
    const event = anEvent(app, { user: await byCode(), occurredAt: slow.toISOString() });
    const answer = await report(app, bin, [event], { sentAt: slow });
    expect(told(answer)).toEqual([[1, 'awarded', null, 5]]);
  });

  it('puts aside what a clock that is far off or three days of silence make doubtful', async () => {
    const now = app.clock.now().getTime();
    const at = (ms: number) => new Date(now + ms).toISOString();
    const event = (counter: number, occurredAt: string) =>
      anEvent(app, { counter, user: byPhone(), occurredAt });
    const off = new Date(now - 6 * MINUTE_MS);
    expect(told(await report(app, bin, [event(1, at(-7 * MINUTE_MS))], { sentAt: off }))).toEqual([
      [1, 'held', 'clock_off', 0],
    ]);
    const late = [event(2, at(-73 * HOUR_MS)), event(3, at(6 * MINUTE_MS))];
    expect(told(await report(app, bin, late))).toEqual([
      [2, 'held', 'too_late', 0],
      [3, 'refused', 'time_in_future', 0],
    ]);
    expect(await transfersOf(resident.residentId)).toBe(0);
  });

  it('keeps what is hard to believe and awards nothing for it', async () => {
    app.clock.set(new Date('2026-03-10T02:00:00.000Z'));
    const strict = await aDevice(app, programme, {
      limits: { ...usualLimits, residentDayEvents: 2, hourEvents: 3 },
      hours: { opensAt: '06:30', closesAt: '21:00' },
    });
    const user = byPhone();
    const other = byPhone((await aResident(app, programme.communityId)).phone);
    const early = '2026-03-09T22:29:00.000Z';
    const events = [
      anEvent(app, { counter: 1, user, grams: 20_001 }),
      anEvent(app, { counter: 2, user, grams: 9 }),
      anEvent(app, { counter: 3, user, count: 51 }),
      anEvent(app, { counter: 4, user, occurredAt: early }),
      anEvent(app, { counter: 5, user }),
      anEvent(app, { counter: 6, user }),
      anEvent(app, { counter: 7, user }),
      anEvent(app, { counter: 8, user: other }),
      anEvent(app, { counter: 9, user: other }),
    ];
    expect(told(await report(app, strict, events))).toEqual([
      [1, 'held', 'too_heavy', 0],
      [2, 'refused', 'too_light', 0],
      [3, 'held', 'too_many', 0],
      [4, 'held', 'closed_hours', 0],
      [5, 'awarded', null, 5],
      [6, 'awarded', null, 5],
      [7, 'held', 'resident_day_full', 0],
      [8, 'awarded', null, 5],
      [9, 'held', 'hour_full', 0],
    ]);
    expect(await transfersOf(resident.residentId)).toBe(2);
  });

  it('keeps what a user nobody has linked did, and refuses what it has no rule for', async () => {
    const events = [
      anEvent(app, { counter: 1 }),
      anEvent(app, { counter: 2, kind: 'pass', user: byPhone() }),
    ];
    const answer = await report(app, bin, events);
    expect(told(answer)).toEqual([
      [1, 'unclaimed', 'user_unbound', 0],
      [2, 'refused', 'no_rule', 0],
    ]);
    expect(answer.events[0]?.text.zh).toBe('已经记下，在手机上绑定后到账，保留30天');
  });

  it('shows nobody’s total to whoever types a number', async () => {
    const answer = await report(app, bin, [anEvent(app, { user: byPhone() })]);
    expect(answer.events[0]?.text.zh).toBe('本次获得5积分');
    expect((await report(app, bin, [anEvent(app, { user: byPhone() })])).events).toEqual(
      answer.events,
    );
  });

  it('never guesses who it was', async () => {
    const { phone } = resident;
    await aResident(app, programme.communityId, { name: '周小兰', phone });
    const left = await aResident(app, programme.communityId);
    const old = await memberCodeOf(app, resident, new Date(app.clock.now().getTime() - HOUR_MS));
    const leftCode = await memberCodeOf(app, left);
    await app.owner.run(sql`update resident set state = 'left' where id = ${left.residentId}`);
    const elsewhere = await aProgramme(app);
    const stranger = await aResident(app, elsewhere.communityId);
    const users = [
      ['phone', phone ?? '', 'phone_shared'],
      ['phone', '13100000000', 'phone_unknown'],
      ['phone', '12', 'phone_invalid'],
      ['code', 'M1.', 'code_unreadable'],
      ['code', `C1.${'0'.repeat(26)}`, 'card_unknown'],
      ['code', old, 'code_stale'],
      ['code', 'M1.04106110W86VTRCYK47XC6DC', 'code_forged'],
      ['code', await memberCodeOf(app, stranger), 'foreign_community'],
      ['code', leftCode, 'resident_left'],
    ] as const;
    const events = users.map(([kind, text], index) =>
      anEvent(app, { counter: index + 1, user: { kind, text } }),
    );
    const answer = await report(app, bin, events);
    expect(answer.events.map(({ reason }) => reason)).toEqual(users.map(([, , reason]) => reason));
    expect(answer.events.every(({ outcome }) => outcome === 'refused')).toBe(true);
  });

  it('takes a printed card until it is stopped', async () => {
    const { communityId, committee, organizer } = programme;
    const elder = await aResident(app, communityId, { phone: null });
    const { code: text, cardId } = await aCard(app, communityId, elder, organizer);
    const user = { kind: 'code' as const, text };
    const events = [1, 2].map((counter) => anEvent(app, { counter, user }));
    const [first, second] = (await report(app, bin, events.slice(0, 1))).events.concat(
      (await report(app, await aDevice(app, programme), events.slice(1))).events,
    );
    expect([first?.text.zh, second?.text.zh]).toEqual([
      '本次获得5积分，当前总积分5',
      '本次获得5积分，当前总积分10',
    ]);
    const body = { requestId: randomUUID(), reason: '卡丢了' };
    const params = { communityId, cardId };
    await app.call(revokeMemberCard, { params, query: {}, body }, committee);
    expect(told(await report(app, bin, events.slice(1)))).toEqual([
      [2, 'refused', 'card_revoked', 0],
    ]);
  });

  it('lets a code count at one machine only', async () => {
    const other = await aDevice(app, programme);
    const event = anEvent(app, { user: await byCode() });
    expect(told(await report(app, bin, [event]))).toEqual([[1, 'awarded', null, 5]]);
    expect(told(await report(app, other, [event]))).toEqual([[1, 'refused', 'code_used', 0]]);
  });

  it('gives by the kilogram, by the piece and by the grade, as the rules say', async () => {
    const measured = await aProgramme(app, withMeasures);
    const { phone } = await aResident(app, measured.communityId);
    const device = await aDevice(app, measured, {
      awards: [
        { kind: 'deposit', category: 'bottles', ruleKey: 'bin_pieces' },
        { kind: 'deposit', category: null, ruleKey: 'bin_weight' },
        { kind: 'inspection', category: null, ruleKey: 'bin_grade' },
      ],
    });
    const event = (counter: number, change: Parameters<typeof anEvent>[1]) =>
      anEvent(app, { counter, user: byPhone(phone), grams: undefined, ...change });
    const answer = await report(app, device, [
      event(1, { category: 'paper', grams: 2_750 }),
      event(2, { category: 'bottles', count: 7 }),
      event(3, { kind: 'inspection', category: 'kitchen', grade: 'good' }),
      event(4, { kind: 'inspection', category: 'kitchen', grade: 'superb' }),
    ]);
    expect(answer.events.map(({ points }) => points)).toEqual([5, 7, 8, 0]);
  });

  it('leaves books that balance', async () => {
    const { communityId } = programme;
    expect(await app.database.transaction(communityId, recomputeLedger)).toEqual([]);
  });
});

/** The rule for bins three times: by weight, by number and by grade. */
function withMeasures(rulebook: Rulebook): Rulebook {
  const rule = rulebook.rules.find(({ key }) => key === 'bin_deposit');
  if (!rule) throw new Error('The example has a rule for bins');
  const by = (key: string, number: number, part: PointsPart): EarningRule => ({
    ...rule,
    key,
    number,
    limits: [],
    points: { parts: [part] },
  });
  const each = (points: number, unit: { zh: string; en: string }): PointsPart => ({
    kind: 'per_quantity',
    points,
    everyQuantity: 1,
    unit,
    countBy: 'proportion',
    rounding: 'down',
  });
  const grades = [
    { key: 'good', name: { zh: '优', en: 'good' }, points: 8 },
    { key: 'fair', name: { zh: '一般', en: 'fair' }, points: 3 },
  ];
  const more = [
    by('bin_weight', 301, each(2, { zh: '千克', en: 'kg' })),
    by('bin_pieces', 302, each(1, { zh: '个', en: 'piece' })),
    { ...by('bin_grade', 303, { kind: 'by_grade', grades }), awardOn: 'review' as const },
  ];
  return { ...rulebook, rules: [...rulebook.rules, ...more] };
}
