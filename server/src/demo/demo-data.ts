import type { CommitteeSeat, Role } from '@linli/contract/permissions';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import type {
  DeductionRule,
  HonourLevel,
  InspectionScheme,
  StarScheme,
} from '@linli/core/rules/standing-terms';

/** What a demo community is made of, as data; every name and phone number is invented. */
export interface DemoCommunity {
  readonly name: string;
  readonly slug: string;
  readonly buildings: readonly string[];
  readonly people: readonly DemoPerson[];
  /** Names of those who live together. */
  readonly households: readonly (readonly string[])[];
  readonly counters: readonly DemoCounter[];
  readonly rewards: readonly DemoReward[];
  /** Beside those of the published example. */
  readonly rules?: EarningRule[];
  /** By which the rulebook takes points. */
  readonly deductions?: DeductionRule[];
  readonly levels?: HonourLevel[];
  readonly stars?: StarScheme[];
  /** Yesterday was its first day, and somebody has begun to grade. */
  readonly inspection?: {
    readonly rule: EarningRule;
    readonly scheme: Omit<InspectionScheme, 'day'>;
    readonly by: string;
    readonly grades: readonly (readonly [name: string, grade: string])[];
  };
  readonly activities: readonly DemoActivity[];
  /** Adopted suggestions: who, what, and how many days ago. */
  readonly suggestions: readonly DemoSuggestion[];
  readonly safety?: DemoSafety;
  readonly claims?: readonly DemoClaim[];
}

/** A deed sent in for review, from the phone to wherever its story ends. */
export interface DemoClaim {
  readonly by: string;
  readonly ruleKey: string;
  readonly place: string;
  readonly words: string;
  readonly pictures?: readonly DemoPicture[];
  readonly daysAgo: number;
  /** The month's proof of the place that an earlier claim of theirs took on. */
  readonly ofPlot?: boolean;
  readonly later?: readonly DemoClaimStep[];
}

export type DemoPicture = 'boxes' | 'sofa' | 'sofa_small' | 'roses' | 'mural' | 'tools' | 'lamp';

export interface DemoClaimStep {
  readonly deed: 'look' | 'ask' | 'answer' | 'adopt' | 'decline' | 'agree';
  readonly by: string;
  readonly words: string;
  readonly daysAgo: number;
  readonly points?: number;
}

/** Who agreed for whom, and what stands on file. */
export interface DemoSafety {
  readonly consents: readonly {
    readonly minor: string;
    readonly guardian: string;
    readonly relation: 'parent' | 'grandparent';
  }[];
  readonly doctors: readonly { readonly name: string; readonly validDays: number }[];
  readonly training: { readonly title: string; readonly names: readonly string[] };
}

export interface DemoPerson {
  readonly name: string;
  readonly building: string;
  readonly room: string;
  /** Last four figures after 139 5550; null for people without a phone. */
  readonly phone: string | null;
  readonly born: string;
  /** Chosen by those who agreed to stand on the board. */
  readonly nickname?: string;
  /** How likely they come to a session of each activity. */
  readonly does?: Readonly<Record<string, number>>;
  readonly grants?: readonly DemoGrant[];
  /** Registered this many days ago; from the start when left out. */
  readonly joinedDaysAgo?: number;
  readonly elderMode?: boolean;
}

export interface DemoGrant {
  readonly role: Exclude<Role, 'resident'>;
  readonly seat?: CommitteeSeat;
  readonly counter?: string;
}

export interface DemoCounter {
  readonly name: string;
  readonly place: string;
  readonly hours: string;
}

export interface DemoReward {
  readonly title: string;
  readonly description: string;
  readonly kind: 'goods' | 'service' | 'honour' | 'privilege';
  readonly picture: 'rice' | 'oil' | 'parking' | 'haircut' | 'property' | 'star' | 'meal' | 'gift';
  readonly pricePoints: number;
  /** What lies on the shelf at the end of the story. */
  readonly stock: number;
  readonly perPersonLimit: number | null;
  readonly limitPeriod: 'month' | 'year';
  readonly codeValidDays: number;
  readonly counter: string;
  /** Where the rulebook says the price. */
  readonly termsKey?: string;
}

export interface DemoActivity {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly ruleKey: string;
  readonly place: string;
  readonly capacity: number | null;
  /** Some risk, unless said to be high. */
  readonly riskText?: string;
  readonly riskLevel?: 'some' | 'high';
  readonly maxAge?: number;
  readonly requiredTraining?: string;
  readonly requiredQualification?: 'medical';
  /** A partner organization that records by itself. */
  readonly recordingUnit?: string;
  /** 1 Monday … 7 Sunday. */
  readonly weekdays: readonly number[];
  /** On the community's clock. */
  readonly startsAt: string;
  readonly minutes: number;
  readonly organizer: string;
  /** Days before today with the first session; the whole story when left out. */
  readonly sinceDaysAgo?: number;
}

export interface DemoSuggestion {
  readonly name: string;
  readonly text: string;
  readonly points: number;
  readonly daysAgo: number;
}

/** The range of numbers that the design's pictures use. */
export function demoPhone(suffix: string): string {
  return `1395550${suffix}`;
}
