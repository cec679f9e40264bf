import type { AwardDecision, AwardFacts } from '@linli/core/rules/award-decision';
import type { Rulebook } from '@linli/core/rules/rulebook';
import type { PostedLimit } from '../ledger/post-transfers';
import type { Wait } from './why-it-waits';

/** Something a resident did, with what the caller knows about it. */
export interface Deed {
  readonly residentId: string;
  readonly householdId: string | null;
  readonly ruleKey: string;
  readonly occurredAt: string;
  /** The rulebook in force then; undefined when there was none. */
  readonly rulebook: { readonly version: number; readonly document: Rulebook } | undefined;
  readonly about: KnownFacts;
  /** Service minutes the resident has on that day already. */
  readonly serviceMinutesToday?: number;
  /** Points earned before it, as they were when it was first decided. */
  readonly earnedBefore?: number;
  /** Who answers for it alone; what goes beyond one person's word then waits for a second. */
  readonly issuer?: Issuer;
}

/** What only the caller can know; the rest is looked up when the deed is decided. */
export type KnownFacts = Omit<
  AwardFacts,
  'ruleKey' | 'occurredAt' | 'timeZone' | 'residentId' | 'earnedBefore' | 'activeWeeks' | 'usage'
>;

export interface Issuer {
  readonly personId: string;
  readonly activityId?: string;
  readonly sessionId?: string;
}

/** What the rules say about a deed, and the account it concerns. */
export interface DecidedDeed {
  readonly deed: Deed;
  readonly decision: AwardDecision;
  /** Each with whose counter it is. */
  readonly limits: readonly PostedLimit[];
  readonly accountId: string;
  readonly holder: 'resident' | 'household';
  /** Before the award. */
  readonly balance: number;
  readonly occurredOn: string;
  /** What `earnedBefore` was, to decide the deed again by the same. */
  readonly earnedBefore: number;
  /** Set when one person is not enough for it. */
  readonly wait?: Wait;
}
