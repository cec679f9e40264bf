import type { Period } from '../calendar/period-start';
import type { BilingualText } from './bilingual-text';

/**
 * Points taken away. Only programme points, only by a published rule, with notice and an appeal
 * before effect; there is no field for anything the law grants a person.
 */
export interface DeductionRule {
  key: string;
  number: number;
  name: BilingualText;
  points: number;
  warningsFirst: number;
  warningPeriod: Period;
  /** The balance never falls below this; null lets it go below zero. */
  floor: number | null;
  noticeDays: number;
  suspendsRedemptionDays?: number;
}

/**
 * A grade at a fixed day instead of single deeds: of each month, of the last month of a quarter, or
 * of December. A month without that day is graded on its last.
 */
export interface InspectionScheme {
  key: string;
  name: BilingualText;
  every: 'month' | 'quarter' | 'year';
  day: number;
  ruleKey: string;
}

/** Metrics are joined by AND; a star can rest on points, hours and an evaluation together. */
export interface StarScheme {
  key: string;
  name: BilingualText;
  granting: 'automatic' | 'application';
  stepByStep: boolean;
  noticeDays: number;
  canBeLost: boolean;
  validMonths?: number;
  stars: { star: number; name: BilingualText; metrics: StarMetric[] }[];
}

export interface StarMetric {
  kind: 'points_earned' | 'service_minutes' | 'deeds' | 'evaluation_percent' | 'days_since_joining';
  min: number;
  period: Period;
}

/** Ranks by level: what a level opens. */
export interface HonourLevel {
  key: string;
  name: BilingualText;
  earnedMin: number;
  period: Period;
  privileges: BilingualText[];
}

/** "Not listed: as the nearest kind", decided by people and always with a written reason. */
export interface AnalogyTerms {
  decidedBy: 'committee' | 'committee_and_representatives';
  reasonRequired: true;
  pointsMax: number;
  noticeDays: number;
}

/** The most the programme issues in a period, whoever earns it. */
export interface IssueCap {
  per: Exclude<Period, 'life'>;
  pointsMax: number;
  category?: string;
  /** `reduce` awards what is left up to the cap. */
  whenReached: 'refuse' | 'reduce';
}
