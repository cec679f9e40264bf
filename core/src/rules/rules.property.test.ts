import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AwardFacts, decideAward } from './decide-award';
import { demoRulebook } from './demo-rulebook';
import type { EarningRule, Limit } from './earning-rule';
import { limitKeys } from './limit-keys';
import type { Multiplier } from './multipliers';
import type { PointsPart } from './points-formula';
import type { Rulebook } from './rulebook';
import { validateRulebook } from './validate-rulebook';

const rounding = fc.constantFrom('down', 'nearest', 'up');
const countBy = fc.constantFrom('whole_units', 'proportion');
const points = fc.integer({ min: 1, max: 200 });

const part = fc.oneof(
  fc.record({ kind: fc.constant('per_deed'), points }),
  fc.record({
    kind: fc.constant('per_time'),
    points,
    everyMinutes: fc.integer({ min: 1, max: 240 }),
    countBy,
    rounding,
  }),
  fc.record({
    kind: fc.constant('per_quantity'),
    points,
    everyQuantity: fc.integer({ min: 1, max: 5000 }).map((grams) => grams / 1000),
    unit: fc.constant({ zh: '公斤', en: 'kg' }),
    countBy,
    rounding,
  }),
) as fc.Arbitrary<PointsPart>;

const limit = fc
  .record({
    counts: fc.constantFrom('deeds', 'points'),
    per: fc.constantFrom('day', 'week', 'month', 'quarter', 'year', 'life'),
    max: fc.integer({ min: 1, max: 300 }),
    whenReached: fc.constantFrom('refuse', 'reduce'),
    scope: fc.constant('resident'),
  })
  .map((each) =>
    each.counts === 'deeds' ? { ...each, whenReached: 'refuse' } : each,
  ) as fc.Arbitrary<Limit>;

const limits = fc.uniqueArray(limit, {
  maxLength: 4,
  selector: (each) => `${each.counts}/${each.per}`,
});

const multipliers = fc
  .record({
    percents: fc.array(fc.integer({ min: 100, max: 400 }), { maxLength: 3 }),
    stacking: fc.constantFrom('multiply' as const, 'add' as const, 'highest' as const),
    maxPercent: fc.integer({ min: 100, max: 500 }),
    rounding: rounding as fc.Arbitrary<'down' | 'nearest' | 'up'>,
  })
  .map(({ percents, ...policy }) => {
    const list = percents.map(
      (percent, index): Multiplier => ({
        key: `m${index}`,
        name: { zh: `加倍 ${index}`, en: `Multiplier ${index}` },
        percent,
        when: { kind: 'newcomer', earnedBelow: 100 },
      }),
    );
    return { list, policy: { ...policy, order: list.map(({ key }) => key) } };
  });

const rulebook: fc.Arbitrary<Rulebook> = fc
  .record({
    parts: fc.array(part, { minLength: 1, maxLength: 3 }),
    step: fc.option(fc.record({ points: fc.integer({ min: 1, max: 10 }), rounding }), {
      nil: undefined,
    }),
    ruleLimits: limits,
    allLimits: limits,
    multipliers,
  })
  .map(({ parts, step, ruleLimits, allLimits, multipliers: multiplied }) => {
    const patrol = demoRulebook.rules[0] as EarningRule;
    const formula = { parts, ...(step ? { step } : {}) } as EarningRule['points'];
    const rule = { ...patrol, points: formula, limits: ruleLimits, minimumMinutes: undefined };
    return { ...demoRulebook, rules: [rule], limits: allLimits, multipliers: multiplied };
  });

const facts: fc.Arbitrary<AwardFacts> = fc.record({
  ruleKey: fc.constant('patrol'),
  occurredAt: fc
    .date({ min: new Date('2025-06-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  timeZone: fc.constantFrom('Asia/Shanghai', 'Asia/Urumqi', 'UTC'),
  plannedMinutes: fc.integer({ min: 0, max: 600 }),
  quantity: fc.integer({ min: 1, max: 90_000 }).map((grams) => grams / 1000),
  residentId: fc.constant('res_zhou'),
  earnedBefore: fc.nat(200),
  usage: fc.constant({}),
});

const cases = fc.tuple(rulebook, facts).chain(([book, given]) => {
  const keys = limitKeys(book, 'patrol', given.occurredAt, given.timeZone).map(({ key }) => key);
  const usage = fc.record(Object.fromEntries(keys.map((key) => [key, fc.nat(320)])));
  return usage.map((used): [Rulebook, AwardFacts] => [book, { ...given, usage: used }]);
});

test('every generated rulebook is publishable', () => {
  fc.assert(
    fc.property(rulebook, (book) => {
      expect(validateRulebook(book)).toEqual([]);
    }),
  );
});

test('decisions are whole, explained, repeatable, within every limit, and change nothing', () => {
  fc.assert(
    fc.property(cases, ([book, given]) => {
      const before = JSON.stringify([book, given]);
      const decision = decideAward(book, given);
      expect(decideAward(JSON.parse(JSON.stringify(book)), { ...given })).toEqual(decision);
      expect(JSON.stringify([book, given])).toBe(before);
      expect(decision.because.length).toBeGreaterThan(0);
      for (const { zh, en } of decision.because) expect(zh + en).not.toMatch(/[{}]|undefined|NaN/);
      if (decision.outcome === 'refuse') return;
      expect(Number.isSafeInteger(decision.points) && decision.points > 0).toBe(true);
      const counters = limitKeys(book, 'patrol', given.occurredAt, given.timeZone);
      for (const { scope, key, periodStart, add, max } of decision.limits) {
        expect((given.usage[key] ?? 0) + add).toBeLessThanOrEqual(max);
        expect(counters).toContainEqual({ scope, key, periodStart });
        if (key.includes('/points/')) expect(add).toBe(decision.points);
      }
    }),
    { numRuns: 1500 },
  );
});

test('more use of a counter never brings more points', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 50 }), ([book, given], more) => {
      const pointsOf = (usage: Record<string, number>) => {
        const decision = decideAward(book, { ...given, usage });
        return decision.outcome === 'award' ? decision.points : 0;
      };
      const used = Object.fromEntries(
        Object.entries(given.usage).map(([key, count]) => [key, count + more]),
      );
      expect(pointsOf(used)).toBeLessThanOrEqual(pointsOf(given.usage));
    }),
  );
});
