import { errors } from '@linli/contract/errors';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { Because } from '@linli/core/rules/award-decision';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import { expiresOn } from '@linli/core/rules/expires-on';
import {
  type PostedDeed,
  type PostOutcome,
  type PostRefusalCode,
  postTransfers,
  type TransferPost,
} from '../ledger/post-transfers';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import { refuse } from '../platform/refuse';
import type { DecidedDeed } from './deed';
import { type Proposal, proposeAwards } from './propose-awards';
import { agreedLimits, isWatched, type Wait, waitForCounter } from './why-it-waits';

/** A decided deed on its way into the ledger. */
export interface Award {
  readonly decided: DecidedDeed;
  readonly transferId: string;
  /** The same deed has the same key, so that it is never posted twice. */
  readonly requestKey: string;
  readonly actorPersonId: string | null;
  readonly actorRole: string | null;
  /** Who agreed besides the actor, where the caller asked two people itself. */
  readonly secondPersonId?: string;
  readonly title: BilingualText;
  readonly reason: string;
  /** What the points are for. */
  readonly deed: PostedDeed;
  /** How many deeds it counts for; 1 when left out, 0 for what comes on top of one. */
  readonly deeds?: number;
  readonly sessionId?: string;
  /** Minutes written down by hand, for the service record once a second person agrees. */
  readonly listedMinutes?: number;
}

/** What came of one award: 0 points are a result, with the reason in words. */
export interface Awarded {
  readonly transferId: string | null;
  readonly points: number;
  readonly balance: number;
  readonly because: readonly Because[];
  /** Points that wait for a second person; none of them are in the books. */
  readonly waiting?: number;
  /** Why the ledger refused what the rules had awarded. */
  readonly refused?: PostRefusalCode;
}

/**
 * Posts what the rules awarded, any number in one call of the ledger, and answers in order. What
 * the rules refused stays a deed with 0 points; so does an award that the ledger refuses because
 * another node used up a limit between the decision and the posting. What one person may not give
 * alone is put before a second one instead. Reversals come first, and all of them or nothing: what
 * is given in their place must not stand beside them.
 */
export async function awardPoints(
  tx: Transaction,
  awards: readonly Award[],
  now: Date,
  reversals: readonly TransferPost[] = [],
): Promise<Awarded[]> {
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const given = awards.flatMap((award) => (waitOf(award) ? [] : (postOf(award, today) ?? [])));
  const posts = [...reversals, ...given];
  const outcomes = posts.length > 0 ? await postTransfers(tx, posts, now) : [];
  for (const outcome of outcomes.slice(0, reversals.length)) {
    if (!outcome.ok) throw refuse(outcome.code, outcome.details);
  }
  const posted = new Map(posts.map((post, index) => [post.transferId, outcomes[index]]));
  const proposals = awards.flatMap((award) =>
    proposalOf(award, today, posted.get(award.transferId)),
  );
  if (proposals.length > 0) await proposeAwards(tx, proposals, now);
  const waits = new Map(proposals.map((proposal) => [proposal.post.transferId, proposal.wait]));
  return awards.map((award) => {
    const wait = waits.get(award.transferId);
    return wait ? waitingResult(award, wait) : resultOf(award, posted.get(award.transferId));
  });
}

function postOf(award: Award, today: string): TransferPost | undefined {
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
    ...(award.secondPersonId === undefined ? {} : { secondPersonId: award.secondPersonId }),
    ...(award.sessionId === undefined ? {} : { sessionId: award.sessionId }),
    occurredAt: deed.occurredAt,
    occurredOn: decided.occurredOn,
    change: {
      earn: decision.points,
      expiresOn: lastDayOf(decided, today),
      limits: award.secondPersonId === undefined ? decided.limits : agreedLimits(decided.limits),
      deeds: award.deeds ?? 1,
    },
  };
}

/** A deed that is recorded late brings no points that had expired before they came. */
function lastDayOf({ decision, deed, occurredOn }: DecidedDeed, today: string): string | null {
  if (decision.outcome !== 'award' || !deed.rulebook) return null;
  return expiresOn(deed.rulebook.document, occurredOn, today);
}

/** What two people agreed to before it came here waits for nobody. */
function waitOf({ decided, secondPersonId }: Award): Wait | undefined {
  return secondPersonId === undefined ? decided.wait : undefined;
}

/** Decided to wait, or met a counter of its issuer that another node had filled meanwhile. */
function proposalOf(award: Award, today: string, outcome: PostOutcome | undefined): Proposal[] {
  const post = postOf(award, today);
  const wait = waitOf(award);
  if (!post) return [];
  if (wait) return [{ post, wait, listedMinutes: award.listedMinutes ?? null }];
  if (!outcome || outcome.ok || outcome.code !== 'rules/limit_reached') return [];
  const { limitKey, max } = outcome.details;
  if (typeof limitKey !== 'string' || !isWatched(limitKey)) return [];
  const filled = waitForCounter({ key: limitKey, max: Number(max) });
  return [{ post, wait: filled, listedMinutes: award.listedMinutes ?? null }];
}

function waitingResult({ decided }: Award, { because }: Wait): Awarded {
  const { decision, balance } = decided;
  const waiting = decision.outcome === 'award' ? decision.points : 0;
  const reasons = [...decision.because, because];
  return { transferId: null, points: 0, balance, because: reasons, waiting };
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
