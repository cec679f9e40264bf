import { errors } from '@linli/contract/errors';
import type { Because } from '@linli/core/rules/award-decision';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import {
  type PostedDeed,
  type PostOutcome,
  type PostRefusalCode,
  postTransfers,
  type TransferPost,
} from '../ledger/post-transfers';
import type { Transaction } from '../platform/database';
import type { DecidedDeed } from './decide-awards';

/** A decided deed on its way into the ledger. */
export interface Award {
  readonly decided: DecidedDeed;
  readonly transferId: string;
  /** The same deed has the same key, so that it is never posted twice. */
  readonly requestKey: string;
  readonly actorPersonId: string | null;
  readonly actorRole: string | null;
  /** Who agreed besides the actor, where two people have to. */
  readonly secondPersonId?: string;
  readonly title: BilingualText;
  readonly reason: string;
  /** What the points are for. */
  readonly deed: PostedDeed;
  /** How many deeds it counts for on boards and in scores; 1 when left out. */
  readonly deeds?: number;
  readonly sessionId?: string;
}

/** What came of one award: 0 points are a result, with the reason in words. */
export interface Awarded {
  readonly transferId: string | null;
  readonly points: number;
  readonly balance: number;
  readonly because: readonly Because[];
  /** Why the ledger refused what the rules had awarded. */
  readonly refused?: PostRefusalCode;
}

/**
 * Posts what the rules awarded, any number in one call of the ledger, and answers in order. What
 * the rules refused stays a deed with 0 points; so does an award that the ledger refuses because
 * another node used up a limit between the decision and the posting.
 */
export async function awardPoints(
  tx: Transaction,
  awards: readonly Award[],
  now: Date,
): Promise<Awarded[]> {
  const posts = awards.flatMap((award) => postOf(award) ?? []);
  const outcomes = posts.length > 0 ? await postTransfers(tx, posts, now) : [];
  const posted = new Map(posts.map((post, index) => [post.transferId, outcomes[index]]));
  return awards.map((award) => resultOf(award, posted.get(award.transferId)));
}

function postOf(award: Award): TransferPost | undefined {
  const { decided } = award;
  const { decision, deed } = decided;
  if (decision.outcome !== 'award') return undefined;
  return {
    transferId: award.transferId,
    kind: 'award',
    requestKey: award.requestKey,
    accountId: decided.accountId,
    holder: decided.holder,
    residentId: deed.residentId,
    actorPersonId: award.actorPersonId,
    actorRole: award.actorRole,
    rulebookVersion: deed.rulebook?.version ?? null,
    ruleKey: deed.ruleKey,
    title: award.title,
    reason: award.reason,
    because: decision.because,
    deed: award.deed,
    ...(award.sessionId === undefined ? {} : { sessionId: award.sessionId }),
    ...(award.secondPersonId === undefined ? {} : { secondPersonId: award.secondPersonId }),
    occurredAt: deed.occurredAt,
    occurredOn: decided.occurredOn,
    change: {
      earn: decision.points,
      expiresOn: decision.expiresOn,
      limits: [...decided.limits],
      deeds: award.deeds ?? 1,
    },
  };
}

function resultOf({ decided }: Award, outcome: PostOutcome | undefined): Awarded {
  const { decision, balance } = decided;
  if (!outcome) return { transferId: null, points: 0, balance, because: decision.because };
  if (!outcome.ok) {
    const because = [...decision.because, refusedBecause(outcome.code)];
    return { transferId: null, points: 0, balance, because, refused: outcome.code };
  }
  return {
    transferId: outcome.transferId,
    points: outcome.amount,
    balance: outcome.balance,
    because: decision.because,
  };
}

function refusedBecause(code: PostRefusalCode): Because {
  const { zh, en } = errors[code];
  return { code: code.slice(code.indexOf('/') + 1), values: {}, zh, en };
}
