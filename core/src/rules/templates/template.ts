import type { BilingualText } from '../bilingual-text';
import type { EarningRule } from '../earning-rule';
import type { Multiplier } from '../multipliers';
import type { RewardTerms } from '../redemption-terms';
import type { HonourLevel } from '../standing-terms';

/**
 * A programme that worked somewhere, ready to be taken over: its rules as far as its source tells
 * them, and the texts that go with it. What the source leaves open is left out and will be asked.
 */
export interface Template {
  key: TemplateKey;
  kind: 'programme' | 'model';
  name: BilingualText;
  /** The trouble it helps with, in one sentence. */
  purpose: BilingualText;
  categories: { key: string; name: BilingualText }[];
  rules: TemplateRule[];
  rewards: TemplateReward[];
  multipliers?: TemplateMultiplier[];
  levels?: HonourLevel[];
  activities: SuggestedActivity[];
  texts: TemplateText[];
}

export type TemplateKey =
  | 'environment'
  | 'safety'
  | 'elder_care'
  | 'culture'
  | 'time_bank'
  | 'family_points'
  | 'points_and_privileges';

export type TemplateRule = Pick<EarningRule, 'key' | 'category' | 'name'> & Partial<EarningRule>;
export type TemplateReward = Pick<RewardTerms, 'key' | 'name' | 'kind'> & Partial<RewardTerms>;
export type TemplateMultiplier = Pick<Multiplier, 'key' | 'name'> & {
  percent?: number;
  when: { kind: Multiplier['when']['kind'] } & Record<string, unknown>;
};

/** Something to plan once the rules hold. */
export interface SuggestedActivity {
  title: BilingualText;
  description: BilingualText;
  ruleKey: string;
  minutes: number;
  risk: { level: 'none' | 'some'; text: BilingualText };
}

/** Words to be copied: onto the notice board, into the group, for the start. */
export interface TemplateText {
  use: 'notice' | 'group_message';
  title: BilingualText;
  body: BilingualText;
}
