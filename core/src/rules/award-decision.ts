/** Everything a decision may rest on. The caller gathers it; the rules never look anything up. */
export interface AwardFacts {
  ruleKey: string;
  occurredAt: string;
  timeZone: string;
  plannedMinutes?: number;
  actualMinutes?: number;
  quantity?: number;
  chosenPoints?: number;
  residentId: string;
  /** The one who records is the one who would earn. */
  isSelf?: boolean;
  /** The one who records lives with the one who would earn. */
  isHousehold?: boolean;
  /** Points earned ever before this deed, whatever became of them. */
  earnedBefore?: number;
  /** What already counts against each key of `limitKeys`; an absent key counts as nothing. */
  usage: Record<string, number>;
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

/** What the award adds to a counter, so that the caller stores it with the award. */
export interface LimitUse {
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
  | 'rules/not_executable_yet'
  | 'rules/nothing_to_award';
