import type { Deed, KnownFacts } from '../awards/deed';
import type { PostedLimit } from '../ledger/post-transfers';

/** An attendance with what the books hold for it, ready to be decided again. */
export interface StandingAttendance {
  readonly id: string;
  readonly sessionId: string;
  readonly residentId: string;
  readonly title: string;
  /** Who saw them come, and answers for the award. */
  readonly recorder: Recorder;
  /** Pairs of the resident that live on the day of the session, by id. */
  readonly pairs: readonly SessionPair[];
  readonly facts: KeptFacts;
  readonly rulebook: Deed['rulebook'];
  /** Its award and supplements, without what was reversed. */
  readonly transfers: readonly StandingTransfer[];
  /** An award of it was reversed by hand: people decided, so the rules are not asked again. */
  readonly isCorrected: boolean;
  /** The award that waits for a second person. */
  readonly waiting: { readonly id: string; readonly points: number } | null;
}

export interface Recorder {
  readonly personId: string;
  readonly role: string | null;
}

export interface SessionPair {
  readonly id: string;
  readonly mentorResidentId: string;
  readonly learnerResidentId: string;
}

/**
 * What the rules were told when an attendance was decided, kept with it: decided again years later
 * it gives the same. Who else came is not kept; that is looked up anew.
 */
export interface KeptFacts {
  readonly rulebookVersion: number | null;
  readonly ruleKey: string;
  readonly occurredAt: string;
  readonly householdId: string | null;
  readonly activityId: string;
  /** In which of their roles the recorder saw them come. */
  readonly recorderRole: string | null;
  /** Points earned before this deed, as they were then. */
  readonly earnedBefore: number;
  readonly about: Omit<KnownFacts, 'companions' | 'companionsCounted' | 'mentoring'>;
}

export interface StandingTransfer {
  readonly id: string;
  readonly accountId: string;
  readonly holder: 'resident' | 'household';
  readonly points: number;
  readonly limits: readonly PostedLimit[];
  readonly rulebookVersion: number | null;
  readonly ruleKey: string | null;
  readonly title: { readonly zh: string; readonly en: string };
}
