/**
 * Everything a decision may rest on. The caller gathers it; the rules never look anything up. What
 * is left out does not hold: no companions, no pair, no row of days.
 */
export interface AwardFacts {
  ruleKey: string;
  occurredAt: string;
  timeZone: string;
  /** Planned beginning, for prices that depend on the hour; left out, `occurredAt` counts. */
  startsAt?: string;
  sessionId?: string;
  plannedMinutes?: number;
  actualMinutes?: number;
  quantity?: number;
  chosenPoints?: number;
  /** Key of a grade of `by_grade`. */
  grade?: string;
  /** Key of a level of `by_level`. */
  level?: string;
  residentId: string;
  /** The one who records is the one who would earn. */
  isSelf?: boolean;
  /** The one who records lives with the one who would earn. */
  isHousehold?: boolean;
  /** Own age on the day. */
  ageYears?: number | null;
  /** Members of the same household who attend the same session, without the resident. */
  companions?: { ageYears: number | null }[];
  /** Keys of the counters that companions' awards of this session have raised. */
  companionsCounted?: string[];
  /** Set when both of a pair attend the same session. */
  mentoring?: { role: 'mentor' | 'learner'; learnerEarnedBefore: number; pairId: string };
  /** Weeks with a deed among the last 12, this one included. */
  activeWeeks?: number;
  registeredOn?: string;
  /** Length of the row with this deed, freezes applied, in the unit of the rule's bonus. */
  streakDays?: number;
  referral?: ReferralFacts;
  /** For what no rule lists: the nearest rule, and in writing why it is like that one. */
  analogy?: { asRuleKey: string; reason: string };
  /**
   * Points earned ever before this deed, whatever became of them: as they were when the deed was
   * first decided, so that deciding it again gives the same.
   */
  earnedBefore?: number;
  /** What already counts against each key of `limitKeys`; an absent key counts as nothing. */
  usage: Record<string, number>;
}

export interface ReferralFacts {
  role: 'referrer' | 'newcomer';
  newcomerDeeds: number;
  newcomerRegisteredOn: string;
}

export type AwardDecision =
  | {
      outcome: 'award';
      ruleKey: string;
      points: number;
      serviceMinutes: number;
      holder: 'resident' | 'household';
      expiresOn: string | null;
      limits: LimitUse[];
      because: Because[];
    }
  | { outcome: 'refuse'; code: RuleRefusalCode; because: Because[] };

/** Whose count a limit is: a pair is a mentor and a learner, the community is everyone. */
export type LimitScope = 'resident' | 'household' | 'community' | 'pair';

/** What the award adds to a counter, so that the caller stores it with the award. */
export interface LimitUse {
  scope: LimitScope;
  key: string;
  periodStart: string;
  add: number;
  max: number;
}

/** One sentence of the reason, in both languages, with the figures apart. */
export interface Because {
  code: string;
  values: Record<string, string | number>;
  zh: string;
  en: string;
}

export type RuleRefusalCode =
  | 'rules/unknown_rule'
  | 'rules/rule_stopped'
  | 'rules/not_in_force'
  | 'rules/limit_reached'
  | 'rules/too_short'
  | 'rules/points_out_of_range'
  | 'rules/self_award'
  | 'rules/household_award'
  | 'rules/nothing_to_award'
  | 'rules/account_not_kept'
  | 'rules/grade_unknown'
  | 'rules/reason_missing'
  | 'rules/referral_not_due';
