import type { QueuedDeed } from '../../api/queue-store';

/** What is sent in, written down before its first try. */
export interface ClaimBody {
  communityId: string;
  ruleKey: string;
  place: string;
  words: string;
  photoIds: string[];
  plotId?: string;
  /** The moment of writing in the server's time. */
  writtenAt: string;
}

/** More words and photos to a claim that was asked about. */
export interface AnswerBody {
  communityId: string;
  claimId: string;
  words: string;
  photoIds: string[];
}

export interface NewClaimDeed extends QueuedDeed<ClaimBody, { claimId: string }> {
  kind: 'claim';
}

export interface AnswerDeed extends QueuedDeed<AnswerBody, { answerDueOn: string }> {
  kind: 'answer';
}

export type ClaimDeed = NewClaimDeed | AnswerDeed;
