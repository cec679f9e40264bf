import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AwardFacts, decideAward } from './decide-award';
import { limitKeys } from './limit-keys';
import type { Rulebook } from './rulebook';
import { anyRulebook } from './rulebook.arbitraries';
import { validateRulebook } from './validate-rulebook';

const age = fc.option(fc.integer({ min: 5, max: 90 }), { nil: null });

const facts: fc.Arbitrary<AwardFacts> = fc.record(
  {
    ruleKey: fc.constant('patrol'),
    occurredAt: fc
      .date({ min: new Date('2025-06-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString()),
    timeZone: fc.constantFrom('Asia/Shanghai', 'Asia/Urumqi', 'UTC'),
    sessionId: fc.constant('s1'),
    plannedMinutes: fc.integer({ min: 0, max: 600 }),
    quantity: fc.integer({ min: 1, max: 90_000 }).map((grams) => grams / 1000),
    grade: fc.constantFrom('a', 'b', 'c'),
    level: fc.constantFrom('a', 'b'),
    residentId: fc.constant('res_zhou'),
    ageYears: age,
    companions: fc.array(fc.record({ ageYears: age }), { maxLength: 3 }),
    companionsCounted: fc.subarray(['household/multiplier/m0/month', 'rule/patrol/deeds/day']),
    mentoring: fc.record({
      role: fc.constantFrom('mentor', 'learner'),
      learnerEarnedBefore: fc.nat(120),
      pairId: fc.constant('pair_1'),
    }),
    activeWeeks: fc.integer({ min: 0, max: 12 }),
    earnedBefore: fc.nat(200),
    usage: fc.constant({}),
  },
  { requiredKeys: ['ruleKey', 'occurredAt', 'timeZone', 'residentId', 'usage'] },
) as fc.Arbitrary<AwardFacts>;

const cases = fc.tuple(anyRulebook, facts).chain(([book, given]) => {
  const keys = keysOf(book, given).map(({ key }) => key);
  const usage = fc.record(Object.fromEntries(keys.map((key) => [key, fc.nat(320)])));
  return usage.map((used): [Rulebook, AwardFacts] => [book, { ...given, usage: used }]);
});

function keysOf(book: Rulebook, { occurredAt, timeZone, sessionId }: AwardFacts) {
  return limitKeys(book, 'patrol', occurredAt, timeZone, sessionId);
}

const ONE_OF_MANY = /(?<![\d.–])1 (more )?(points|persons|days|times|minutes|hours)\b/;

test('the keys of a rulebook are distinct', () => {
  fc.assert(
    fc.property(cases, ([book, given]) => {
      const keys = keysOf(book, given).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('every generated rulebook is publishable', () => {
  fc.assert(
    fc.property(anyRulebook, (book) => {
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
      for (const { zh, en } of decision.because) {
        expect(zh + en).not.toMatch(/[{}]|undefined|NaN/);
        expect(en).not.toMatch(ONE_OF_MANY);
      }
      if (decision.outcome === 'refuse') return;
      expect(Number.isSafeInteger(decision.points) && decision.points > 0).toBe(true);
      const counters = keysOf(book, given);
      for (const { scope, key, periodStart, add, max } of decision.limits) {
        expect((given.usage[key] ?? 0) + add).toBeLessThanOrEqual(max);
        expect(counters).toContainEqual({ scope, key, periodStart });
        if (/\/points\/|\/issue\//.test(key)) expect(add).toBe(decision.points);
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
