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
  | { kind: 'mentor'; learnerEarnedBelow: number; monthMax?: number }
  | { kind: 'streak'; weeks: number };

/** Several at once: `order` lists every multiplier once; the cap holds for all of them together. */
export interface MultiplierPolicy {
  order: string[];
  stacking: 'multiply' | 'add' | 'highest';
  maxPercent: number;
  rounding: Rounding;
}
