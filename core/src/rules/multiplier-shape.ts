import { array, byKind, date, exactly, object, oneOf, optional, whole } from './document-shape';
import type { Multiplier, MultiplierCondition, MultiplierPolicy } from './multipliers';
import { key, pairTerms, points, rounding, text } from './rule-shape';
import type { Rulebook } from './rulebook';

type Of<Kind extends MultiplierCondition['kind']> = Extract<MultiplierCondition, { kind: Kind }>;

const condition = byKind<MultiplierCondition>({
  newcomer: object<Of<'newcomer'>>({
    kind: exactly('newcomer'),
    earnedBelow: whole(1),
    withinDays: optional(whole(1)),
  }),
  boost: object<Of<'boost'>>({
    kind: exactly('boost'),
    from: date,
    until: date,
    categories: optional(array(key, 1)),
    ruleKeys: optional(array(key, 1)),
  }),
  family: object<Of<'family'>>({
    kind: exactly('family'),
    childAgeMax: whole(1, 18),
    householdMonthMax: optional(whole(1)),
  }),
  mentor: object<Of<'mentor'>>({
    kind: exactly('mentor'),
    learnerEarnedBelow: whole(1),
    monthMax: optional(whole(1)),
    pairs: optional(pairTerms),
  }),
  streak: object<Of<'streak'>>({ kind: exactly('streak'), weeks: whole(2) }),
});

const percent = whole(100, 1000);

const multiplier = object<Multiplier>({
  key,
  name: text,
  percent: whole(101, 1000),
  bonusMax: optional(points),
  when: condition,
});

const multiplierPolicy = object<MultiplierPolicy>({
  order: array(key),
  stacking: oneOf<MultiplierPolicy['stacking']>({ multiply: true, add: true, highest: true }),
  maxPercent: percent,
  rounding,
});

export const multipliers = object<NonNullable<Rulebook['multipliers']>>({
  list: array(multiplier),
  policy: multiplierPolicy,
});
