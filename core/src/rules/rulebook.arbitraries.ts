import fc from 'fast-check';
import { demoRulebook } from './demo-rulebook';
import type { EarningRule, Limit, RuleVariant } from './earning-rule';
import type { Multiplier, MultiplierPolicy } from './multipliers';
import type { PointsFormula, PointsPart } from './points-formula';
import type { Rulebook } from './rulebook';
import type { IssueCap } from './standing-terms';

/** For tests: random publishable rulebooks whose one rule is the patrol. */

const rounding = fc.constantFrom('down' as const, 'nearest' as const, 'up' as const);
const countBy = fc.constantFrom('whole_units' as const, 'proportion' as const);
const points = fc.integer({ min: 1, max: 200 });
const period = fc.constantFrom('day', 'week', 'month', 'quarter', 'year', 'life');
const name = (zh: string, en: string) => ({ zh, en });

const perDeed = fc.record({ kind: fc.constant('per_deed' as const), points });
const perTime = fc.record({
  kind: fc.constant('per_time' as const),
  points,
  everyMinutes: fc.integer({ min: 1, max: 240 }),
  countBy,
  rounding,
});
const perQuantity = fc.record({
  kind: fc.constant('per_quantity' as const),
  points,
  everyQuantity: fc.integer({ min: 1, max: 5000 }).map((grams) => grams / 1000),
  unit: fc.constant(name('公斤', 'kg')),
  countBy,
  rounding,
});
const perPerson = fc.record({ kind: fc.constant('per_person' as const), points });
const graded: fc.Arbitrary<Extract<PointsPart, { kind: 'by_grade' }>> = fc.record({
  kind: fc.constant('by_grade' as const),
  grades: fc.constant([
    { key: 'a', name: name('优', 'A'), points: 30 },
    { key: 'b', name: name('良', 'B'), points: 10 },
  ]),
});
const levelled = graded.map(({ grades }) => ({ kind: 'by_level' as const, levels: grades }));

export const anyPart: fc.Arbitrary<PointsPart> = fc.oneof(
  perDeed,
  perTime,
  perQuantity,
  perPerson,
  graded,
  levelled,
);

/** What a scan at a session can know. */
export const sessionPart: fc.Arbitrary<PointsPart> = fc.oneof(perDeed, perTime, perPerson);

export function formula(part: fc.Arbitrary<PointsPart>): fc.Arbitrary<PointsFormula> {
  return fc.record(
    {
      parts: fc.uniqueArray(part, { minLength: 1, maxLength: 3, selector: ({ kind }) => kind }),
      deedMax: fc.integer({ min: 1, max: 300 }),
      minimum: fc.record({
        points: fc.integer({ min: 1, max: 20 }),
        below: fc.constantFrom('raise' as const, 'nothing' as const),
      }),
      step: fc.record({ points: fc.integer({ min: 1, max: 10 }), rounding }),
    },
    { requiredKeys: ['parts'] },
  );
}

const variant: fc.Arbitrary<RuleVariant> = fc.record(
  {
    name: fc.constant(name('夜里', 'Night')),
    startsFrom: fc.constantFrom('00:00', '12:00', '21:00'),
    startsBefore: fc.constantFrom('06:00', '22:00'),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    holidays: fc.boolean(),
    points: formula(sessionPart),
  },
  { requiredKeys: ['name', 'startsFrom', 'points'] },
);

export function limits(scopes: Limit['scope'][]): fc.Arbitrary<Limit[]> {
  const limit = fc
    .record({
      counts: fc.constantFrom('deeds', 'points'),
      per: period,
      max: fc.integer({ min: 1, max: 300 }),
      whenReached: fc.constantFrom('refuse', 'reduce'),
      scope: fc.constantFrom(...scopes),
    })
    .map((each) =>
      each.counts === 'deeds' ? { ...each, whenReached: 'refuse' } : each,
    ) as fc.Arbitrary<Limit>;
  return fc.uniqueArray(limit, {
    maxLength: 4,
    selector: ({ counts, per, scope }) => `${counts}/${per}/${scope}`,
  });
}

/**
 * A household or everyone shares it, and whoever meets it gets what is left. Weeks lie across
 * months: with both, the most that fits depends on who comes first, as it does in real life.
 */
export function sharedLimits(scope: 'household' | 'community'): fc.Arbitrary<Limit[]> {
  return limits([scope]).map((list) =>
    list.flatMap((limit) =>
      limit.counts === 'points' && limit.per !== 'week'
        ? [{ ...limit, whenReached: 'reduce' as const }]
        : [],
    ),
  );
}

const issueCaps: fc.Arbitrary<IssueCap[]> = fc.uniqueArray(
  fc.record({
    per: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
    pointsMax: fc.integer({ min: 1, max: 500 }),
    whenReached: fc.constant('reduce' as const),
  }),
  { maxLength: 2, selector: ({ per }) => per },
);

export type MultiplierKind = Multiplier['when']['kind'];

const conditions: Record<MultiplierKind, fc.Arbitrary<Multiplier['when']>> = {
  newcomer: fc.record({
    kind: fc.constant('newcomer' as const),
    earnedBelow: fc.constantFrom(1, 100),
  }),
  boost: fc.constant({ kind: 'boost' as const, from: '2026-01-01', until: '2026-12-31' }),
  family: fc.record(
    {
      kind: fc.constant('family' as const),
      childAgeMax: fc.constantFrom(12, 14, 18),
      householdMonthMax: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: ['kind', 'childAgeMax'] },
  ),
  mentor: fc.record(
    {
      kind: fc.constant('mentor' as const),
      learnerEarnedBelow: fc.constantFrom(1, 100),
      monthMax: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: ['kind', 'learnerEarnedBelow'] },
  ),
  streak: fc.record({ kind: fc.constant('streak' as const), weeks: fc.constantFrom(2, 3) }),
};

export function multipliers(
  kinds: MultiplierKind[],
): fc.Arbitrary<{ list: Multiplier[]; policy: MultiplierPolicy }> {
  const each = fc.constantFrom(...kinds).chain((kind) =>
    fc.record({
      percent: fc.integer({ min: 101, max: 400 }),
      bonusMax: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
      when: conditions[kind],
    }),
  );
  return fc
    .record({
      each: fc.array(each, { maxLength: 3 }),
      stacking: fc.constantFrom('multiply' as const, 'add' as const, 'highest' as const),
      maxPercent: fc.integer({ min: 100, max: 500 }),
      rounding,
    })
    .map(({ each: drawn, ...policy }) => {
      const list = drawn.map(
        ({ bonusMax, ...rest }, index): Multiplier => ({
          key: `m${index}`,
          name: name(`加倍 ${index}`, `Multiplier ${index}`),
          ...(bonusMax === undefined ? {} : { bonusMax }),
          ...rest,
        }),
      );
      return { list, policy: { ...policy, order: list.map(({ key }) => key) } };
    });
}

export interface Drawn {
  points: PointsFormula;
  variants?: RuleVariant[];
  ruleLimits: Limit[];
  allLimits: Limit[];
  multipliers: Rulebook['multipliers'];
  issueCaps?: IssueCap[];
}

export function rulebookOf(drawn: Drawn): Rulebook {
  const patrol = demoRulebook.rules.find(({ key }) => key === 'patrol') as EarningRule;
  // Nobody grades at the scan, so what has grades is sent in and reviewed.
  const isGraded = drawn.points.parts.some(
    ({ kind }) => kind === 'by_grade' || kind === 'by_level',
  );
  const rule = {
    ...patrol,
    ...(isGraded ? { deed: 'claim' as const, awardOn: 'review' as const } : {}),
    points: drawn.points,
    variants: drawn.variants,
    limits: drawn.ruleLimits,
    minimumMinutes: undefined,
  };
  return {
    ...demoRulebook,
    rules: [rule],
    limits: drawn.allLimits,
    multipliers: drawn.multipliers,
    issueCaps: drawn.issueCaps,
  };
}

export const anyRulebook: fc.Arbitrary<Rulebook> = fc
  .record({
    points: formula(anyPart),
    variants: fc.array(variant, { maxLength: 2 }),
    ruleLimits: limits(['resident', 'household', 'community']),
    allLimits: limits(['resident', 'household', 'community']),
    multipliers: multipliers(['newcomer', 'boost', 'family', 'mentor', 'streak']),
    issueCaps,
  })
  .map(rulebookOf);
