import type { BilingualText } from './bilingual-text';
import type { Rounding } from './points-formula';

/** Whole per cent: 200 doubles. Fractions of points are rounded where the policy says. */
export interface Multiplier {
  key: string;
  name: BilingualText;
  percent: number;
  /** The most this multiplier may add to one deed. */
  bonusMax?: number;
  when: MultiplierCondition;
}

export type MultiplierCondition =
  /** Until so many points were earned ever; `1` means the first deed only. */
  | { kind: 'newcomer'; earnedBelow: number; withinDays?: number }
  | { kind: 'boost'; from: string; until: string; categories?: string[]; ruleKeys?: string[] }
  | { kind: 'family'; childAgeMax: number; householdMonthMax?: number }
  | { kind: 'mentor'; learnerEarnedBelow: number; monthMax?: number; pairs?: PairTerms }
  | { kind: 'streak'; weeks: number };

/** Who may pair up, and for how long. Without these terms nobody can: no number is ever picked. */
export interface PairTerms {
  /** Learners of one mentor at most; a place stays taken until the cooldown is over. */
  perMentor: number;
  /** A pair ends by itself after so many days. */
  lastsDays: number;
  /** Days after the end of a pair before the learner may begin another one. */
  cooldownDays: number;
}

/** Several at once: `order` lists every multiplier once; the cap holds for all of them together. */
export interface MultiplierPolicy {
  order: string[];
  stacking: 'multiply' | 'add' | 'highest';
  maxPercent: number;
  rounding: Rounding;
}
