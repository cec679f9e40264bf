import { describe, expect, test } from 'vitest';
import { decideDeduction, settleDeduction, warningsSince } from './decide-deduction';
import { demoRulebook } from './demo-rulebook';
import { evaluateStars, type StarFacts } from './evaluate-stars';
import { findLevel } from './find-level';
import { inspectionDays } from './inspection-days';
import type { Rulebook } from './rulebook';
import type { DeductionRule, HonourLevel, StarScheme } from './standing-terms';

const text = { zh: '字', en: 'words' };

describe('deductions', () => {
  const litter: DeductionRule = {
    key: 'litter',
    number: 50,
    name: { zh: '楼道堆物', en: 'Things left in the stairway' },
    points: 20,
    warningsFirst: 2,
    warningPeriod: 'year',
    floor: 0,
    noticeDays: 7,
    suspendsRedemptionDays: 30,
  };
  const noise: DeductionRule = {
    ...litter,
    key: 'noise',
    number: 51,
    warningsFirst: 0,
    floor: null,
    suspendsRedemptionDays: undefined,
  };
  const rulebook: Rulebook = { ...demoRulebook, deductions: [litter, noise] };
  const decide = (deductionKey: string, warningsInPeriod: number) =>
    decideDeduction(rulebook, { deductionKey, on: '2026-10-28', warningsInPeriod });
  const settle = (facts: Partial<Parameters<typeof settleDeduction>[1]>) =>
    settleDeduction(rulebook, {
      deductionKey: 'litter',
      noticedOn: '2026-10-28',
      today: '2026-11-05',
      appeal: 'none',
      balance: 50,
      ...facts,
    });

  test.each<[string, number, object]>([
    ['litter', 0, { outcome: 'warn', number: 1 }],
    ['litter', 1, { outcome: 'warn', number: 2 }],
    ['litter', 2, { outcome: 'notice', points: 20, effectiveFrom: '2026-11-05' }],
    ['noise', 0, { outcome: 'notice', points: 20, effectiveFrom: '2026-11-05' }],
    ['music', 0, { outcome: 'unknown_rule' }],
  ])('%s after %i warnings', (key, warnings, result) => {
    expect(decide(key, warnings)).toMatchObject(result);
  });

  test('warnings of last year are forgotten', () => {
    expect(warningsSince(litter, '2026-10-28')).toBe('2026-01-01');
  });

  test.each<[string, object, object]>([
    ['within the notice', { today: '2026-11-04' }, { outcome: 'wait' }],
    ['while an objection is open', { appeal: 'open', today: '2026-12-30' }, { outcome: 'wait' }],
    ['the objection holds', { appeal: 'granted', today: '2026-10-29' }, { outcome: 'dropped' }],
    [
      'the objection does not hold',
      { appeal: 'refused' },
      { outcome: 'deduct', points: 20, suspendedUntil: '2026-12-04' },
    ],
    ['down to the floor', { balance: 5 }, { outcome: 'deduct', points: 5 }],
    ['nothing left to take', { balance: 0 }, { outcome: 'deduct', points: 0 }],
    [
      'below zero where the rule says so',
      { deductionKey: 'noise', balance: 5 },
      { outcome: 'deduct', points: 20, suspendedUntil: null },
    ],
  ])('%s', (_name, facts, result) => {
    expect(settle(facts)).toMatchObject(result);
  });

  test('are explained before and after', () => {
    const notice = decide('litter', 2);
    expect('because' in notice && notice.because.map(({ zh }) => zh)).toEqual([
      '第 50 条“楼道堆物”：要扣 20 分，从 11 月 5 日起才生效，在这以前可以申诉',
    ]);
    const taken = settle({ balance: 5 });
    expect('because' in taken && taken.because.map(({ zh }) => zh)).toEqual([
      '第 50 条“楼道堆物”：扣 5 分',
      '扣到 0 分为止',
      '到 2026-12-04 为止暂停兑换，积分还在，照常可以参加活动得分',
    ]);
  });
});

test.each<['month' | 'quarter' | 'year', number, string[]]>([
  ['month', 31, ['2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28']],
  ['quarter', 25, ['2026-12-25']],
  ['year', 1, ['2026-12-01']],
])('an inspection every %s on day %i', (every, day, days) => {
  const scheme = { key: 'yard', name: text, every, day, ruleKey: 'yard' };
  expect(inspectionDays(scheme, '2026-10-28', '2027-03-01')).toEqual(days);
});

describe('stars', () => {
  const scheme: StarScheme = {
    key: 'points',
    name: text,
    granting: 'automatic',
    stepByStep: false,
    noticeDays: 5,
    canBeLost: false,
    stars: [1000, 2000, 3000].map((min, index) => ({
      star: index + 1,
      name: text,
      metrics: [
        { kind: 'points_earned', min, period: 'life' },
        { kind: 'evaluation_percent', min: 80, period: 'year' },
      ],
    })),
  };
  const facts = (points: number, more: Partial<StarFacts> = {}): StarFacts => ({
    today: '2026-10-28',
    figures: { 'points_earned/life': points, 'evaluation_percent/year': 90 },
    heldStar: 0,
    ...more,
  });
  test.each<[string, Partial<StarScheme>, StarFacts, number]>([
    ['enough of both', {}, facts(2100), 2],
    ['not enough points', {}, facts(999), 0],
    [
      'points without a good name',
      {},
      { ...facts(5000), figures: { 'points_earned/life': 5000 } },
      0,
    ],
    ['one after the other', { stepByStep: true }, facts(3500, { heldStar: 1 }), 2],
    ['only when asked for', { granting: 'application' }, facts(3500, { heldStar: 1 }), 1],
    ['asked for', { granting: 'application' }, facts(3500, { heldStar: 1, hasApplied: true }), 3],
    ['kept', {}, facts(0, { heldStar: 2 }), 2],
    ['lost', { canBeLost: true }, facts(1000, { heldStar: 2 }), 1],
    [
      'over after a year',
      { validMonths: 12 },
      facts(1000, { heldStar: 2, heldSince: '2025-10-27' }),
      1,
    ],
    [
      'still valid on the last day',
      { validMonths: 12 },
      facts(1000, { heldStar: 2, heldSince: '2025-10-28' }),
      2,
    ],
    [
      'over, and not asked for again',
      { validMonths: 12, granting: 'application' },
      facts(5000, { heldStar: 2, heldSince: '2025-10-01' }),
      0,
    ],
  ])('%s', (_name, changes, given, star) => {
    expect(evaluateStars({ ...scheme, ...changes }, given).star).toBe(star);
  });

  test('say what the next one asks for, and until when they hold', () => {
    const evaluation = evaluateStars({ ...scheme, validMonths: 12 }, facts(1200));
    expect(evaluation).toMatchObject({
      star: 1,
      next: { star: 2, missing: [{ metric: { min: 2000 }, have: 1200 }] },
      validUntil: '2027-10-28',
    });
    expect(evaluateStars(scheme, facts(3000)).next).toBe(null);
    const held = facts(1200, { heldStar: 1, heldSince: '2026-03-01' });
    expect(evaluateStars({ ...scheme, validMonths: 12 }, held).validUntil).toBe('2027-03-01');
  });
});

test('a level is the highest whose points were earned in its period', () => {
  const levels: HonourLevel[] = [
    { key: 'friend', name: text, earnedMin: 100, period: 'year', privileges: [] },
    { key: 'pillar', name: text, earnedMin: 800, period: 'life', privileges: [text] },
  ];
  expect(findLevel(levels, { year: 99, life: 700 })).toBe(undefined);
  expect(findLevel(levels, { year: 100, life: 700 })?.key).toBe('friend');
  expect(findLevel(levels, { life: 800 })?.key).toBe('pillar');
});
