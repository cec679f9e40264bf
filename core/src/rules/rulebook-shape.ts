import type { ExpiryPolicy } from '../calendar/expiry-date';
import type { Period } from '../calendar/period-start';
import {
  array,
  byKind,
  date,
  exactly,
  matching,
  nullable,
  object,
  oneOf,
  optional,
  type Shape,
  whole,
  yesOrNo,
} from './document-shape';
import type { Multiplier, MultiplierCondition, MultiplierPolicy } from './multipliers';
import type { RedemptionTerms, RedemptionWindow, RewardTerms } from './redemption-terms';
import {
  earningRule,
  holder,
  key,
  limit,
  POINTS_MAX,
  pairTerms,
  period,
  points,
  rounding,
  text,
  weekdays,
  whenReached,
} from './rule-shape';
import type {
  AccountTerms,
  Adoption,
  AppealTerms,
  ResetToBase,
  Rulebook,
  TransferTerms,
} from './rulebook';
import type {
  AnalogyTerms,
  DeductionRule,
  HonourLevel,
  InspectionScheme,
  IssueCap,
  StarMetric,
  StarScheme,
} from './standing-terms';

type Of<T extends { kind: string }, Kind extends T['kind']> = Extract<T, { kind: Kind }>;

const monthDay = matching(
  /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  '要填月日，如 01-01',
  'must be like 01-01',
);

const expiry = byKind<ExpiryPolicy | ResetToBase>({
  natural_year: object<Of<ExpiryPolicy, 'natural_year'>>({
    kind: exactly('natural_year'),
    carryYears: whole(0, 10),
  }),
  rolling_months: object<Of<ExpiryPolicy, 'rolling_months'>>({
    kind: exactly('rolling_months'),
    months: whole(1, 120),
  }),
  never: object<Of<ExpiryPolicy, 'never'>>({ kind: exactly('never') }),
  reset_to_base: object<ResetToBase>({ kind: exactly('reset_to_base'), monthDay }),
});

const transfer = byKind<TransferTerms>({
  none: object<Of<TransferTerms, 'none'>>({ kind: exactly('none'), donationAllowed: yesOrNo }),
  household: object<Of<TransferTerms, 'household'>>({
    kind: exactly('household'),
    monthEarnedPercentMax: whole(1, 100),
    donationAllowed: yesOrNo,
  }),
});

const condition = byKind<MultiplierCondition>({
  newcomer: object<Of<MultiplierCondition, 'newcomer'>>({
    kind: exactly('newcomer'),
    earnedBelow: whole(1),
    withinDays: optional(whole(1)),
  }),
  boost: object<Of<MultiplierCondition, 'boost'>>({
    kind: exactly('boost'),
    from: date,
    until: date,
    categories: optional(array(key, 1)),
    ruleKeys: optional(array(key, 1)),
  }),
  family: object<Of<MultiplierCondition, 'family'>>({
    kind: exactly('family'),
    childAgeMax: whole(1, 18),
    householdMonthMax: optional(whole(1)),
  }),
  mentor: object<Of<MultiplierCondition, 'mentor'>>({
    kind: exactly('mentor'),
    learnerEarnedBelow: whole(1),
    monthMax: optional(whole(1)),
    pairs: optional(pairTerms),
  }),
  streak: object<Of<MultiplierCondition, 'streak'>>({ kind: exactly('streak'), weeks: whole(2) }),
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

const window = byKind<RedemptionWindow>({
  month_days: object<Of<RedemptionWindow, 'month_days'>>({
    kind: exactly('month_days'),
    fromDay: whole(1, 31),
    untilDay: whole(1, 31),
  }),
  month_end: object<Of<RedemptionWindow, 'month_end'>>({
    kind: exactly('month_end'),
    lastDays: whole(1, 28),
  }),
  dates: object<Of<RedemptionWindow, 'dates'>>({ kind: exactly('dates'), from: date, until: date }),
  weekdays: object<Of<RedemptionWindow, 'weekdays'>>({ kind: exactly('weekdays'), weekdays }),
});

const reward = object<RewardTerms>({
  key,
  name: text,
  note: optional(text),
  unit: text,
  kind: oneOf<RewardTerms['kind']>({
    goods: true,
    service: true,
    honour: true,
    privilege: true,
    home_service: true,
    city_service: true,
  }),
  points,
  limits: array(limit),
});

const redemption = object<RedemptionTerms>({
  rewards: array(reward),
  windows: array(window),
  oncePerWindow: yesOrNo,
  thresholdPoints: whole(0, POINTS_MAX),
  rate: optional(object<NonNullable<RedemptionTerms['rate']>>({ points, fen: whole(1), rounding })),
  coupons: optional(
    object<NonNullable<RedemptionTerms['coupons']>>({
      faces: array(points, 1),
      numbered: exactly(true),
      prefix: matching(/^[A-Z]{0,4}$/, '要用大写字母，最多 4 个', 'must be at most 4 capitals'),
    }),
  ),
});

const deduction = object<DeductionRule>({
  key,
  number: whole(1, 999),
  name: text,
  points,
  warningsFirst: whole(0, 10),
  warningPeriod: period,
  floor: nullable(whole(0, POINTS_MAX)),
  noticeDays: whole(1, 60),
  suspendsRedemptionDays: optional(whole(1, 366)),
});

const inspection = object<InspectionScheme>({
  key,
  name: text,
  every: oneOf<InspectionScheme['every']>({ month: true, quarter: true, year: true }),
  day: whole(1, 31),
  ruleKey: key,
});

const starMetric = object<StarMetric>({
  kind: oneOf<StarMetric['kind']>({
    points_earned: true,
    service_minutes: true,
    deeds: true,
    evaluation_percent: true,
    days_since_joining: true,
  }),
  min: whole(1),
  period,
});

const starScheme = object<StarScheme>({
  key,
  name: text,
  granting: oneOf<StarScheme['granting']>({ automatic: true, application: true }),
  stepByStep: yesOrNo,
  noticeDays: whole(0, 60),
  canBeLost: yesOrNo,
  validMonths: optional(whole(1, 120)),
  stars: array(
    object<StarScheme['stars'][number]>({
      star: whole(1, 10),
      name: text,
      metrics: array(starMetric, 1),
    }),
    1,
  ),
});

const level = object<HonourLevel>({
  key,
  name: text,
  earnedMin: whole(0),
  period,
  privileges: array(text),
});

const analogy = object<AnalogyTerms>({
  decidedBy: oneOf<AnalogyTerms['decidedBy']>({
    committee: true,
    committee_and_representatives: true,
  }),
  reasonRequired: exactly(true),
  pointsMax: points,
  noticeDays: whole(0, 60),
});

const issueCap = object<IssueCap>({
  per: oneOf<Exclude<Period, 'life'>>({
    day: true,
    week: true,
    month: true,
    quarter: true,
    year: true,
  }),
  pointsMax: whole(1),
  category: optional(key),
  whenReached,
});

const counted = oneOf<AppealTerms['counted']>({ natural: true, working: true });

/** The document field by field; what fields mean together is checked in `validate-rulebook`. */
export const rulebookShape: Shape<Rulebook> = object<Rulebook>({
  format: exactly(1),
  version: whole(1),
  title: text,
  inForceFrom: date,
  inForceUntil: optional(date),
  adoption: optional(
    object<Adoption>({ on: date, body: text, yes: whole(0), no: whole(0), abstain: whole(0) }),
  ),
  account: object<AccountTerms>({
    holder,
    base: optional(
      object<NonNullable<AccountTerms['base']>>({
        points,
        given: oneOf({ once: true, yearly: true }),
      }),
    ),
  }),
  expiry,
  transfer,
  appeals: object<AppealTerms>({
    days: whole(1, 60),
    counted,
    answerDays: whole(1, 60),
    answerCounted: counted,
  }),
  twoPeople: object<Rulebook['twoPeople']>({
    entryPointsAbove: whole(0, POINTS_MAX),
    sessionDayPointsAbove: whole(0, POINTS_MAX),
  }),
  categories: array(object<Rulebook['categories'][number]>({ key, name: text }), 1),
  rules: array(earningRule, 1),
  limits: array(limit),
  redemption,
  multipliers: optional(
    object<NonNullable<Rulebook['multipliers']>>({
      list: array(multiplier),
      policy: multiplierPolicy,
    }),
  ),
  deductions: optional(array(deduction)),
  inspections: optional(array(inspection)),
  starSchemes: optional(array(starScheme)),
  levels: optional(array(level)),
  analogy: optional(analogy),
  issueCaps: optional(array(issueCap)),
});
