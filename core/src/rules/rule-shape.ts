import type { Period } from '../calendar/period-start';
import type { BilingualText } from './bilingual-text';
import {
  array,
  byKind,
  date,
  exactly,
  listOr,
  matching,
  measure,
  object,
  oneOf,
  optional,
  type Shape,
  whole,
  yesOrNo,
} from './document-shape';
import type {
  AccountHolder,
  AdoptionTerms,
  EarningRule,
  Limit,
  ReferralTerms,
  RuleVariant,
  ServiceCounting,
  StreakBonus,
} from './earning-rule';
import type { PairTerms } from './multipliers';
import type { CountBy, NamedPoints, PointsFormula, PointsPart, Rounding } from './points-formula';

/** No single figure of a rulebook is larger: a slip of the finger must not flood a programme. */
export const POINTS_MAX = 1_000_000;

const words = matching(/^[^<>]{1,500}$/su, '要填文字，最多 500 字', 'must be 1–500 characters');

export const text: Shape<BilingualText> = object<BilingualText>({ zh: words, en: words });

export const key = matching(
  /^[a-z][a-z0-9_]{0,39}$/,
  '要用小写英文字母、数字和下划线',
  'must be lower-case letters, figures and underscores',
);

export const points = whole(1, POINTS_MAX);

export const weekdays = array(whole(1, 7), 1);

export const holder = oneOf<AccountHolder>({
  resident: true,
  household: true,
  neighbour_group: true,
  organization: true,
});

const PERIODS: Record<Period, true> = {
  day: true,
  week: true,
  month: true,
  quarter: true,
  year: true,
  life: true,
};
export const period = oneOf<Period>(PERIODS);

export const whenReached = oneOf<Limit['whenReached']>({ refuse: true, reduce: true });

export const limit = object<Limit>({
  counts: oneOf<Limit['counts']>({ deeds: true, points: true }),
  per: oneOf<Limit['per']>({ ...PERIODS, deed: true }),
  max: whole(1),
  whenReached,
  scope: oneOf<Limit['scope']>({ resident: true, household: true, community: true }),
});

export const rounding = oneOf<Rounding>({ down: true, nearest: true, up: true });
const countBy = oneOf<CountBy>({ whole_units: true, proportion: true });
const namedPoints = object<NamedPoints>({ key, name: text, points: whole(0, POINTS_MAX) });

type Part<Kind extends PointsPart['kind']> = Extract<PointsPart, { kind: Kind }>;

const pointsPart = byKind<PointsPart>({
  per_deed: object<Part<'per_deed'>>({ kind: exactly('per_deed'), points }),
  per_time: object<Part<'per_time'>>({
    kind: exactly('per_time'),
    points,
    everyMinutes: whole(1, 1440),
    countBy,
    rounding,
  }),
  per_quantity: object<Part<'per_quantity'>>({
    kind: exactly('per_quantity'),
    points,
    everyQuantity: measure,
    unit: text,
    countBy,
    rounding,
  }),
  chosen: object<Part<'chosen'>>({
    kind: exactly('chosen'),
    min: points,
    max: points,
    step: points,
  }),
  by_grade: object<Part<'by_grade'>>({ kind: exactly('by_grade'), grades: array(namedPoints, 1) }),
  by_level: object<Part<'by_level'>>({ kind: exactly('by_level'), levels: array(namedPoints, 1) }),
  per_person: object<Part<'per_person'>>({
    kind: exactly('per_person'),
    points,
    personsMax: optional(whole(1)),
  }),
});

const formula = object<PointsFormula>({
  parts: array(pointsPart, 1),
  deedMax: optional(points),
  minimum: optional(
    object<NonNullable<PointsFormula['minimum']>>({
      points,
      below: oneOf({ raise: true, nothing: true }),
    }),
  ),
  step: optional(object<NonNullable<PointsFormula['step']>>({ points, rounding })),
});

const serviceCounting = object<ServiceCounting>({
  unitMinutes: whole(1, 1440),
  rounding,
  capByPlan: yesOrNo,
  deedMaxMinutes: optional(whole(1, 1440)),
  dayMaxMinutes: whole(1, 1440),
});

export const pairTerms = object<PairTerms>({
  perMentor: whole(1, 20),
  lastsDays: whole(7, 366),
  cooldownDays: whole(0, 366),
});

const timeOfDay = matching(/^([01]\d|2[0-3]):[0-5]\d$/, '要填时刻，如 21:00', 'must be like 21:00');

const variant = object<RuleVariant>({
  name: text,
  startsFrom: optional(timeOfDay),
  startsBefore: optional(timeOfDay),
  weekdays: optional(weekdays),
  holidays: optional(yesOrNo),
  points: formula,
});

export const earningRule = object<EarningRule>({
  key,
  number: whole(1, 999),
  category: key,
  name: text,
  note: optional(text),
  deedUnit: text,
  deed: oneOf<EarningRule['deed']>({
    session: true,
    claim: true,
    daily_check_in: true,
    poll: true,
    device: true,
    inspection: true,
    referral: true,
    analogy: true,
  }),
  awardOn: oneOf<EarningRule['awardOn']>({ check_in: true, check_out: true, review: true }),
  points: formula,
  minimumMinutes: optional(
    object<NonNullable<EarningRule['minimumMinutes']>>({
      minutes: whole(1, 1440),
      graceMinutes: whole(0, 120),
    }),
  ),
  limits: array(limit),
  countsAsService: optional(serviceCounting),
  multipliers: listOr(array(key), oneOf<'all' | 'none'>({ all: true, none: true })),
  holder: optional(holder),
  twoPeopleAbove: optional(whole(0, POINTS_MAX)),
  inForceFrom: optional(date),
  inForceUntil: optional(date),
  stopped: optional(object<NonNullable<EarningRule['stopped']>>({ on: date, reason: text })),
  variants: optional(array(variant)),
  streak: optional(
    object<StreakBonus>({
      every: whole(2, 366),
      of: oneOf({ day: true, week: true, month: true }),
      points,
      freezes: object<StreakBonus['freezes']>({
        max: whole(0, 92),
        per: oneOf<StreakBonus['freezes']['per']>({ month: true, quarter: true }),
      }),
    }),
  ),
  referral: optional(
    object<ReferralTerms>({
      newcomerPoints: whole(0, POINTS_MAX),
      afterDeeds: whole(1),
      withinDays: whole(1),
    }),
  ),
  evidence: optional(text),
  reviewers: optional(
    oneOf<NonNullable<EarningRule['reviewers']>>({
      committee: true,
      committee_and_representatives: true,
    }),
  ),
  adoption: optional(object<AdoptionTerms>({ remindDaysBefore: whole(1, 27) })),
});
