import type { BilingualText } from './bilingual-text';
import type { Limit } from './earning-rule';
import type { Rounding } from './points-formula';

/** What points buy and when; the mall reads prices from here, never from a second list. */
export interface RedemptionTerms {
  rewards: RewardTerms[];
  /** No windows: any day. */
  windows: RedemptionWindow[];
  oncePerWindow: boolean;
  /** Balance needed to redeem at all. */
  thresholdPoints: number;
  /** For pricing goods: so many points stand for so many fen. Points are never paid out. */
  rate?: { points: number; fen: number; rounding: Rounding };
  /** Paper coupons with faces and numbers for people without a phone. */
  coupons?: { faces: number[]; numbered: true; prefix: string };
}

export interface RewardTerms {
  key: string;
  name: BilingualText;
  note?: BilingualText;
  unit: BilingualText;
  kind: 'goods' | 'service' | 'honour' | 'privilege' | 'home_service' | 'city_service';
  points: number;
  limits: Limit[];
}

export type RedemptionWindow =
  | { kind: 'month_days'; fromDay: number; untilDay: number }
  | { kind: 'month_end'; lastDays: number }
  | { kind: 'dates'; from: string; until: string }
  | { kind: 'weekdays'; weekdays: number[] };
