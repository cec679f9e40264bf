import type { ExpiryPolicy } from '../calendar/expiry-date';
import type { BilingualText } from './bilingual-text';
import type { AccountHolder, EarningRule, Limit } from './earning-rule';
import type { Multiplier, MultiplierPolicy } from './multipliers';
import type { RedemptionTerms } from './redemption-terms';
import type {
  AnalogyTerms,
  DeductionRule,
  HonourLevel,
  InspectionScheme,
  IssueCap,
  StarScheme,
} from './standing-terms';

/**
 * The whole versioned rule document, as JSON. Residents vote on it, the public page renders it and
 * the program executes it, so it can say everything real programmes do. What the program cannot
 * execute yet is refused when it would matter, never skipped.
 */
export interface Rulebook {
  format: 1;
  version: number;
  title: BilingualText;
  inForceFrom: string;
  /** The last day before a newer version takes over. */
  inForceUntil?: string;
  adoption?: Adoption;
  account: AccountTerms;
  expiry: ExpiryPolicy | ResetToBase;
  transfer: TransferTerms;
  appeals: AppealTerms;
  twoPeople: { entryPointsAbove: number; sessionDayPointsAbove: number };
  categories: { key: string; name: BilingualText }[];
  rules: EarningRule[];
  /** Limits over all rules together. */
  limits: Limit[];
  redemption: RedemptionTerms;
  multipliers?: { list: Multiplier[]; policy: MultiplierPolicy };
  deductions?: DeductionRule[];
  inspections?: InspectionScheme[];
  starSchemes?: StarScheme[];
  levels?: HonourLevel[];
  analogy?: AnalogyTerms;
  issueCaps?: IssueCap[];
}

/** How an assembly adopted the document; who was entitled and present where that was recorded. */
export interface Adoption {
  on: string;
  body: BilingualText;
  form?: AssemblyForm;
  entitled?: number;
  present?: number;
  yes: number;
  no: number;
  abstain: number;
}

/** 居民会议 of all adults, of one for each household, or of two or three for each group. */
export type AssemblyForm = 'all_adults' | 'household_representatives' | 'group_representatives';

export interface AccountTerms {
  holder: AccountHolder;
  /** Points given once or yearly that cannot be spent; only what lies above them can. */
  base?: { points: number; given: 'once' | 'yearly' };
}

/** Once a year the balance returns to the base instead of to zero. */
export interface ResetToBase {
  kind: 'reset_to_base';
  monthDay: string;
}

export type TransferTerms =
  | { kind: 'none'; donationAllowed: boolean }
  | { kind: 'household'; monthEarnedPercentMax: number; donationAllowed: boolean };

export interface AppealTerms {
  days: number;
  counted: 'natural' | 'working';
  answerDays: number;
  answerCounted: 'natural' | 'working';
}
