import { describe, expect, test } from 'vitest';
import {
  decideRedemption,
  findRewardTerms,
  type RedemptionFacts,
  redemptionCounters,
} from './decide-redemption';
import { demoRulebook } from './demo-rulebook';
import { priceInPoints } from './price-in-points';
import type { RedemptionTerms, RedemptionWindow, RewardTerms } from './redemption-terms';
import { nextOpenDay, windowOn } from './redemption-window';
import type { Rulebook } from './rulebook';
import { baseDue, baseExpiresOn, decideReset, spendablePoints } from './unspendable-points';
import { validateRulebook } from './validate-rulebook';

const reward = (key: string) => findRewardTerms(demoRulebook, key) as RewardTerms;
const star = reward('community_star');
const rice: RedemptionFacts = {
  reward: reward('rice_5kg'),
  on: '2026-10-28',
  balance: 250,
  usage: {},
};
const monthEnd: RedemptionWindow[] = [{ kind: 'month_end', lastDays: 4 }];
const early: RedemptionWindow[] = [{ kind: 'month_days', fromDay: 1, untilDay: 5 }];

function withTerms(terms: Partial<RedemptionTerms>, more: Partial<Rulebook> = {}): Rulebook {
  const redemption = { ...demoRulebook.redemption, ...terms };
  const rulebook = { ...demoRulebook, redemption, ...more };
  expect(validateRulebook(rulebook)).toEqual([]);
  return rulebook;
}

const withBase = withTerms(
  {},
  { account: { holder: 'resident', base: { points: 200, given: 'yearly' } } },
);

describe('what may be redeemed', () => {
  test.each<[string, Rulebook, Partial<RedemptionFacts>, number | string]>([
    ['on any day', withTerms({}), {}, 100],
    [
      'a thing of the shelf at its own price',
      withTerms({}),
      { reward: { key: 'shelf', name: { zh: '盐', en: 'Salt' }, points: 5, limits: [] } },
      5,
    ],
    ['too little', withTerms({}), { balance: 99 }, 'redemption/not_enough'],
    ['on an open day', withTerms({ windows: monthEnd }), {}, 100],
    ['on another day', withTerms({ windows: early }), {}, 'redemption/window_closed'],
    ['below the threshold', withTerms({ thresholdPoints: 300 }), {}, 'redemption/below_threshold'],
    ['from the threshold', withTerms({ thresholdPoints: 250 }), {}, 100],
    [
      'once in a window',
      withTerms({ windows: monthEnd, oncePerWindow: true }),
      { usage: { 'redemptions/window': 1 } },
      'redemption/once_per_window',
    ],
    [
      'as often as one likes',
      withTerms({ windows: monthEnd }),
      { usage: { 'redemptions/window': 3 } },
      100,
    ],
    [
      'not while suspended',
      withTerms({}),
      { suspendedUntil: '2026-10-28' },
      'redemption/suspended',
    ],
    ['after the suspension', withTerms({}), { suspendedUntil: '2026-10-27' }, 100],
    ['never the base', withBase, {}, 'redemption/not_enough'],
    ['what lies above the base', withBase, { balance: 300 }, 100],
    [
      'one title a year',
      withTerms({}),
      {
        reward: star,
        balance: 2000,
        usage: { 'reward/community_star/deeds/year': 1 },
      },
      'redemption/limit_reached',
    ],
  ])('%s', (_name, rulebook, facts, result) => {
    const decision = decideRedemption(rulebook, { ...rice, ...facts });
    expect(decision.outcome === 'redeem' ? decision.points : decision.code).toBe(result);
    if (decision.outcome === 'redeem') return;
    for (const { zh, en } of decision.because) {
      expect(zh + en).not.toMatch(/[{}]|undefined/);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('the answer says when it opens next, and what the base is', () => {
    const closed = decideRedemption(withTerms({ windows: early }), rice);
    expect(closed.outcome === 'refuse' && closed.because[0]?.zh).toBe(
      '今天不是兑换的日子，下一次从 2026-11-01 起',
    );
    const short = decideRedemption(withBase, rice);
    expect(short.outcome === 'refuse' && short.because[0]?.zh).toBe(
      '底分 200 分不能兑换，还差 50 分',
    );
  });

  test('an order counts on the limits of its reward', () => {
    const facts = { ...rice, reward: star, balance: 1000 };
    const decision = decideRedemption(demoRulebook, facts);
    const key = {
      scope: 'resident',
      key: 'reward/community_star/deeds/year',
      periodStart: '2026-01-01',
      max: 1,
    };
    expect(redemptionCounters(demoRulebook, star, rice.on)).toEqual([key]);
    expect(decision.outcome === 'redeem' && decision.limits).toEqual([{ ...key, add: 1 }]);
  });

  test('once in a window is counted on the account, from the first day of the window', () => {
    const rulebook = withTerms({ windows: monthEnd, oncePerWindow: true });
    const once = {
      scope: 'resident',
      key: 'redemptions/window',
      periodStart: '2026-10-28',
      max: 1,
    };
    expect(redemptionCounters(rulebook, rice.reward, '2026-10-30')).toMatchObject([once]);
    const decision = decideRedemption(rulebook, { ...rice, on: '2026-10-30' });
    expect(decision.outcome === 'redeem' && decision.limits).toEqual([{ ...once, add: 1 }]);
    const home = { ...rulebook, account: { holder: 'household' as const } };
    expect(redemptionCounters(home, rice.reward, rice.on)).toMatchObject([{ scope: 'household' }]);
  });
});

test.each<[RedemptionWindow, string, string | undefined, string | undefined]>([
  [{ kind: 'month_end', lastDays: 3 }, '2026-02-26', '2026-02-26', '2026-02-27'],
  [{ kind: 'month_end', lastDays: 3 }, '2026-02-25', undefined, '2026-02-26'],
  [{ kind: 'month_days', fromDay: 25, untilDay: 31 }, '2026-02-28', '2026-02-25', '2026-03-25'],
  [{ kind: 'weekdays', weekdays: [6] }, '2026-10-31', '2026-10-31', '2026-11-07'],
  [{ kind: 'weekdays', weekdays: [6] }, '2026-10-28', undefined, '2026-10-31'],
  [
    { kind: 'dates', from: '2026-12-20', until: '2026-12-31' },
    '2026-12-31',
    '2026-12-20',
    undefined,
  ],
])('%o on %s', (window, day, from, next) => {
  expect(windowOn([window], day)?.from).toBe(from);
  expect(nextOpenDay([window], day)).toBe(next);
});

describe('base points', () => {
  const yearly = { holder: 'resident' as const, base: { points: 100, given: 'yearly' as const } };
  const once = { holder: 'resident' as const, base: { points: 100, given: 'once' as const } };
  const book = (account: Rulebook['account']) => ({ ...demoRulebook, account });

  test('cannot be spent', () => {
    expect(spendablePoints(book(yearly), 130)).toBe(30);
    expect(spendablePoints(book(yearly), 80)).toBe(0);
    expect(spendablePoints(demoRulebook, 80)).toBe(80);
  });

  test.each<[Rulebook['account'], string | null, number]>([
    [yearly, null, 100],
    [yearly, '2025-03-01', 100],
    [yearly, '2026-01-01', 0],
    [once, null, 100],
    [once, '2020-01-01', 0],
    [{ holder: 'resident' }, null, 0],
  ])('%o, given on %s', (account, givenOn, due) => {
    expect(baseDue(book(account), '2026-10-28', givenOn)).toBe(due);
  });

  test('hold until the next are given', () => {
    expect(baseExpiresOn(book(yearly), '2026-10-28')).toBe('2026-12-31');
    expect(baseExpiresOn(book(once), '2026-10-28')).toBe(null);
    const reset = {
      ...book(yearly),
      expiry: { kind: 'reset_to_base', monthDay: '07-01' } as const,
    };
    expect(baseExpiresOn(reset, '2026-10-28')).toBe(null);
    expect(baseDue(reset, '2027-10-28', '2026-10-28')).toBe(0);
  });

  test.each<[string, string, number, object]>([
    ['2026-06-30', '2025-07-01', 260, { outcome: 'not_due', next: '2026-07-01' }],
    ['2026-07-01', '2025-07-01', 260, { outcome: 'reset', on: '2026-07-01', lapse: 160, give: 0 }],
    ['2026-07-09', '2025-07-01', 40, { outcome: 'reset', on: '2026-07-01', lapse: 0, give: 60 }],
    ['2028-01-01', '2025-07-01', 100, { outcome: 'reset', on: '2027-07-01', lapse: 0, give: 0 }],
    ['2026-10-28', '2026-07-01', 260, { outcome: 'not_due', next: '2027-07-01' }],
  ])('on %s, last reset %s, balance %i', (today, since, balance, result) => {
    const expiry = { kind: 'reset_to_base', monthDay: '07-01' } as const;
    const rulebook = { ...book(yearly), expiry };
    expect(decideReset(rulebook, { today, since, balance })).toMatchObject(result);
  });

  test('nothing is reset where points expire another way', () => {
    const facts = { today: '2026-10-28', since: '2025-01-01', balance: 9 };
    expect(decideReset(demoRulebook, facts)).toEqual({ outcome: 'not_due', next: null });
  });
});

test.each<[number, 'up' | 'down' | 'nearest', number]>([
  [2990, 'up', 299],
  [2995, 'up', 300],
  [2995, 'down', 299],
  [2994, 'nearest', 299],
  [3, 'down', 1],
])('%i fen rounded %s cost %i points', (fen, rounding, points) => {
  expect(priceInPoints({ points: 10, fen: 100, rounding }, fen)).toBe(points);
});
