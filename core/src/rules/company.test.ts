import { describe, expect, test } from 'vitest';
import { decide, outcomeOf, withPatrol } from './award-samples';
import type { AwardFacts } from './decide-award';
import { explainDecision } from './explain-decision';
import type { Multiplier, MultiplierCondition } from './multipliers';
import type { Rulebook } from './rulebook';

const NAMES = {
  newcomer: { zh: '新居民双倍', en: 'Newcomer double' },
  family: { zh: '亲子同来', en: 'Together' },
  mentor: { zh: '帮扶', en: 'Mentoring' },
  streak: { zh: '常来', en: 'Regular' },
  boost: { zh: '清洁周', en: 'Cleaning week' },
};

function withMultiplier(when: MultiplierCondition, more: Partial<Multiplier> = {}): Rulebook {
  const list = [{ key: when.kind, name: NAMES[when.kind], percent: 200, when, ...more }];
  const policy = {
    order: [when.kind],
    stacking: 'add' as const,
    maxPercent: 300,
    rounding: 'down' as const,
  };
  return withPatrol({}, { multipliers: { list, policy } });
}

const adult = { ageYears: 40 };
const child = { ageYears: 9 };
const unknown = { ageYears: null };

describe('family', () => {
  const rulebook = withMultiplier({ kind: 'family', childAgeMax: 14, householdMonthMax: 4 });
  const month = 'household/multiplier/family/month';
  test.each<[string, Partial<AwardFacts>, number]>([
    ['alone', { ageYears: 40 }, 20],
    ['a parent with a child', { ageYears: 40, companions: [child] }, 40],
    ['the child with the parent', { ageYears: 9, companions: [adult] }, 40],
    ['the second child', { ageYears: 7, companions: [child, adult] }, 40],
    ['two children by themselves', { ageYears: 9, companions: [child] }, 20],
    ['two adults', { ageYears: 40, companions: [adult] }, 20],
    ['a boy of fifteen is no child any more', { ageYears: 40, companions: [{ ageYears: 15 }] }, 20],
    ['nor an adult yet', { ageYears: 9, companions: [{ ageYears: 15 }] }, 20],
    ['who has no age on file is an adult', { companions: [child] }, 40],
    ['also as the companion', { ageYears: 9, companions: [unknown] }, 40],
    ['but never a child', { ageYears: 40, companions: [unknown] }, 20],
    ['fourth time of the month', { companions: [child], usage: { [month]: 3 } }, 40],
    ['fifth time of the month', { companions: [child], usage: { [month]: 4 } }, 20],
    [
      'the month was full, this session is in it',
      { companions: [child], usage: { [month]: 4 }, companionsCounted: [month] },
      40,
    ],
  ])('%s', (_name, facts, points) => {
    expect(outcomeOf(decide(facts, rulebook))).toBe(points);
  });

  test('the first of the household carries the session, the others do not count again', () => {
    const first = decide({ companions: [child] }, rulebook);
    expect(first.outcome === 'award' && first.limits).toEqual([
      { scope: 'household', key: month, periodStart: '2026-10-01', add: 1, max: 4 },
    ]);
    const second = decide(
      { ageYears: 9, companions: [adult], companionsCounted: [month] },
      rulebook,
    );
    expect(second.outcome === 'award' && second.limits).toEqual([]);
  });

  test('a full month is said, and being alone is not held against anyone', () => {
    const full = decide({ companions: [child], usage: { [month]: 4 } }, rulebook);
    expect(explainDecision(full, 'zh')).toContain('亲子同来：每户每月最多 4 次，这回不加');
    expect(explainDecision(decide({}, rulebook), 'zh').join()).not.toContain('亲子同来');
  });

  test('a claim that names a child is no family session', () => {
    const claims = withPatrol(
      { deed: 'claim', awardOn: 'review', minimumMinutes: undefined },
      { multipliers: rulebook.multipliers },
    );
    expect(outcomeOf(decide({ companions: [child] }, claims))).toBe(20);
  });
});

describe('mentoring', () => {
  const rulebook = withMultiplier(
    { kind: 'mentor', learnerEarnedBelow: 100, monthMax: 2 },
    { percent: 150 },
  );
  const pair = (role: 'mentor' | 'learner', learnerEarnedBefore = 30) => ({
    mentoring: { role, learnerEarnedBefore, pairId: 'pair_1' },
  });
  const used = (role: string, count: number) => ({
    usage: { [`pair/multiplier/mentor/${role}/month`]: count },
  });
  test.each<[string, Partial<AwardFacts>, number]>([
    ['without a pair', {}, 20],
    ['the mentor', pair('mentor'), 30],
    ['the learner', pair('learner'), 30],
    ['a learner who has learned', pair('learner', 100), 20],
    ['second time of the month', { ...pair('mentor'), ...used('mentor', 1) }, 30],
    ['third time of the month', { ...pair('mentor'), ...used('mentor', 2) }, 20],
    ['the other side counts by itself', { ...pair('mentor'), ...used('learner', 2) }, 30],
  ])('%s', (_name, facts, points) => {
    expect(outcomeOf(decide(facts, rulebook))).toBe(points);
  });

  test('counts on the pair, so that a mentor may help many and a pair not endlessly', () => {
    const decision = decide(pair('learner'), rulebook);
    expect(decision.outcome === 'award' && decision.limits).toEqual([
      {
        scope: 'pair',
        key: 'pair/multiplier/mentor/learner/month',
        periodStart: '2026-10-01',
        add: 1,
        max: 2,
      },
    ]);
    const full = decide({ ...pair('mentor'), ...used('mentor', 2) }, rulebook);
    expect(explainDecision(full, 'zh')).toContain('帮扶：一对每月最多 2 次，这回不加');
    expect(explainDecision(full, 'en')).toContain(
      'Mentoring: at most 2 times a month for one pair, not added now',
    );
  });
});

describe('newcomers and regulars', () => {
  const first100 = withMultiplier({ kind: 'newcomer', earnedBelow: 100 });
  const soon = withMultiplier({ kind: 'newcomer', earnedBelow: 100, withinDays: 56 });
  const regular = withMultiplier({ kind: 'streak', weeks: 9 }, { percent: 120 });
  test.each<[string, Rulebook, Partial<AwardFacts>, number]>([
    ['first deed', first100, { earnedBefore: 0 }, 40],
    ['99 points before', first100, { earnedBefore: 99 }, 40],
    ['100 points before', first100, { earnedBefore: 100 }, 20],
    ['on the 56th day', soon, { earnedBefore: 0, registeredOn: '2026-09-02' }, 40],
    ['on the 57th day', soon, { earnedBefore: 0, registeredOn: '2026-09-01' }, 20],
    ['not known since when', soon, { earnedBefore: 0 }, 20],
    ['nine of the last twelve weeks', regular, { activeWeeks: 9 }, 24],
    ['eight of the last twelve weeks', regular, { activeWeeks: 8 }, 20],
    ['nothing known of the weeks', regular, {}, 20],
  ])('%s', (_name, rulebook, facts, points) => {
    expect(outcomeOf(decide(facts, rulebook))).toBe(points);
  });
});

describe('several at once, as the rulebook states', () => {
  const list: Multiplier[] = [
    {
      key: 'welcome',
      name: NAMES.newcomer,
      percent: 200,
      when: { kind: 'newcomer', earnedBelow: 1 },
    },
    { key: 'family', name: NAMES.family, percent: 200, when: { kind: 'family', childAgeMax: 14 } },
    { key: 'regular', name: NAMES.streak, percent: 120, when: { kind: 'streak', weeks: 9 } },
  ];
  const all = { earnedBefore: 0, companions: [child], activeWeeks: 12 };
  const stacked = (
    stacking: 'multiply' | 'add' | 'highest',
    maxPercent = 1000,
    order = ['welcome', 'family', 'regular'],
  ) =>
    withPatrol(
      {},
      { multipliers: { list, policy: { order, stacking, maxPercent, rounding: 'down' } } },
    );
  test.each<[string, Rulebook, number, string]>([
    ['multiplied', stacked('multiply'), 96, '常来：多得 16 分'],
    ['added', stacked('add'), 64, '常来：多得 4 分'],
    ['the highest, the first of two equal ones', stacked('highest'), 40, '新居民双倍：多得 20 分'],
    [
      'the highest in another order',
      stacked('highest', 1000, ['family', 'regular', 'welcome']),
      40,
      '亲子同来：多得 20 分',
    ],
    ['capped', stacked('multiply', 300), 60, '几样加在一起，最多到 300%，记 60 分'],
  ])('%s', (_name, rulebook, points, words) => {
    const decision = decide(all, rulebook);
    expect(outcomeOf(decision)).toBe(points);
    expect(explainDecision(decision, 'zh')).toContain(words);
  });
});
