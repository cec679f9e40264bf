import type { Period } from '../calendar/period-start';
import {
  array,
  exactly,
  nullable,
  object,
  oneOf,
  optional,
  whole,
  yesOrNo,
} from './document-shape';
import { key, POINTS_MAX, period, points, text, whenReached } from './rule-shape';
import type {
  AnalogyTerms,
  DeductionRule,
  HonourLevel,
  InspectionScheme,
  IssueCap,
  StarMetric,
  StarScheme,
} from './standing-terms';

export const deduction = object<DeductionRule>({
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

export const inspection = object<InspectionScheme>({
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

export const starScheme = object<StarScheme>({
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

export const level = object<HonourLevel>({
  key,
  name: text,
  earnedMin: whole(0),
  period,
  privileges: array(text),
});

export const analogy = object<AnalogyTerms>({
  decidedBy: oneOf<AnalogyTerms['decidedBy']>({
    committee: true,
    committee_and_representatives: true,
  }),
  reasonRequired: exactly(true),
  pointsMax: points,
  noticeDays: whole(0, 60),
});

export const issueCap = object<IssueCap>({
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
