import type { Period } from '../calendar/period-start';
import type { BilingualText } from './bilingual-text';
import type { PointsFormula, Rounding } from './points-formula';

/** One numbered clause of the rulebook: what a neighbour does and what it brings. */
export interface EarningRule {
  key: string;
  /** The number people quote: 第 1 条. */
  number: number;
  category: string;
  name: BilingualText;
  note?: BilingualText;
  /** What one deed is called: 次, 条, 件. */
  deedUnit: BilingualText;
  deed: DeedKind;
  awardOn: 'check_in' | 'check_out' | 'review';
  points: PointsFormula;
  /**
   * The shortest deed that counts. At check-in the plan is measured, at check-out what was really
   * done, with so many minutes of grace for the queue at the scanner.
   */
  minimumMinutes?: { minutes: number; graceMinutes: number };
  limits: Limit[];
  countsAsService?: ServiceCounting;
  /** Which multipliers reach this rule; a rule that says nothing would leave it open. */
  multipliers: 'all' | 'none' | string[];
  holder?: AccountHolder;
  /** Above this a second person must agree. */
  twoPeopleAbove?: number;
  inForceFrom?: string;
  /** The last day on which the rule holds. */
  inForceUntil?: string;
  /** Stopped in an emergency: public, with the reason, and only for this rule. */
  stopped?: { on: string; reason: BilingualText };
  /** Another price at certain hours or weekdays, the first that fits. */
  variants?: RuleVariant[];
  streak?: StreakBonus;
  referral?: ReferralTerms;
  /** Proof the reviewer must see. */
  evidence?: BilingualText;
  /** Whose word a claim needs; the committee's alone when left out. */
  reviewers?: 'committee' | 'committee_and_representatives';
  adoption?: AdoptionTerms;
}

/** A place someone takes on for good, with proof every month. */
export interface AdoptionTerms {
  /** So many days before the month ends, who has sent nothing yet is reminded. */
  remindDaysBefore: number;
}

export type AccountHolder = 'resident' | 'household' | 'neighbour_group' | 'organization';

export type DeedKind =
  | 'session'
  | 'claim'
  | 'daily_check_in'
  /** A vote or a survey answered; the answer itself is unknown to the ledger. */
  | 'poll'
  | 'device'
  | 'inspection'
  | 'referral'
  | 'analogy';

/** A cap. `deed` limits need no history; the others count within the period of the deed. */
export interface Limit {
  counts: 'deeds' | 'points';
  per: Period | 'deed';
  max: number;
  /** `reduce` awards what is left up to the cap; only points can be reduced. */
  whenReached: 'refuse' | 'reduce';
  scope: 'resident' | 'household' | 'community';
}

/** Minutes for the service record, a legal record that points never touch. */
export interface ServiceCounting {
  unitMinutes: number;
  rounding: Rounding;
  /** Staying longer than planned does not lengthen the record. */
  capByPlan: boolean;
  deedMaxMinutes?: number;
  dayMaxMinutes: number;
}

/**
 * Another price for the sessions that begin at certain hours or days. `startsFrom` later than
 * `startsBefore` reaches over midnight; holidays are those of the state, not plain weekends.
 */
export interface RuleVariant {
  name: BilingualText;
  startsFrom?: string;
  startsBefore?: string;
  weekdays?: number[];
  holidays?: boolean;
  points: PointsFormula;
}

/** Brings more each time so many days, weeks or months are full in a row. */
export interface StreakBonus {
  every: number;
  of: 'day' | 'week' | 'month';
  points: number;
  /** A missed day that is forgiven by itself, so often; 0 forgives none. */
  freezes: { max: number; per: 'month' | 'quarter' };
}

/** The rule's formula is for the one who brought a neighbour, this for the neighbour. */
export interface ReferralTerms {
  newcomerPoints: number;
  afterDeeds: number;
  withinDays: number;
}
