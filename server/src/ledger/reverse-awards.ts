import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { type PostRefusalCode, postTransfers, type TransferPost } from './post-transfers';
import { type AwardRow, listAwards } from './transfers.queries';

/** What became of an award that was to be undone. */
export interface ReversedAward {
  readonly awardId: string;
  readonly residentId: string | null;
  /** That left the account; 0 when they could not. */
  readonly points: number;
  readonly refused?: PostRefusalCode;
}

/**
 * Undoes any number of awards in one call of the ledger, each by its own linked reversal. One that
 * cannot be undone does not hold up the others. Whoever calls has seen to it that nobody corrects
 * what is their own.
 */
export async function reverseAwards(
  context: OperationContext,
  awardIds: readonly string[],
  why: { readonly reason: string; readonly because?: TransferPost['because'] },
): Promise<ReversedAward[]> {
  const { tx, now } = context;
  const awards = await listAwards(tx, awardIds);
  assert(awards.length === awardIds.length, 'what was given stays in the books');
  const occurredAt = now.toISOString();
  const on = {
    reason: why.reason,
    because: why.because ?? [],
    occurredAt,
    occurredOn: calendarDay(occurredAt, await communityTimeZone(tx)),
  };
  const posts = awards.map((award) => postOf(context, award, on));
  const outcomes = await postTransfers(tx, posts, now);
  const newest = new Map<string, number>();
  const reversed = awards.map(({ id, residentId }, index): ReversedAward => {
    const outcome = outcomes[index];
    assert(outcome, 'every post has its outcome');
    if (!outcome.ok) return { awardId: id, residentId, points: 0, refused: outcome.code };
    if (residentId !== null) newest.set(residentId, index);
    return { awardId: id, residentId, points: -outcome.amount };
  });
  // The last of each resident; an open page that hears of it reads the others.
  for (const [residentId, index] of newest) {
    const [post, outcome] = [posts[index], outcomes[index]];
    if (!post || !outcome?.ok) continue;
    const { transferId, amount: points, balance } = outcome;
    context.after({ kind: 'points', residentId, transferId, points, balance, title: post.title });
  }
  return reversed;
}

function postOf(
  context: Pick<OperationContext, 'ids' | 'actor'>,
  award: AwardRow,
  on: Pick<TransferPost, 'reason' | 'because' | 'occurredAt' | 'occurredOn'>,
): TransferPost {
  // A job takes back what rested on something that was undone: nobody's deed.
  const personId = context.actor.kind === 'person' ? context.actor.personId : null;
  return {
    transferId: context.ids.next(),
    kind: 'reversal',
    requestKey: `reverseAwards:${award.id}`,
    accountId: award.accountId,
    holder: award.holder,
    residentId: award.residentId,
    actorPersonId: personId,
    actorRole: personId === null ? null : 'committee',
    rulebookVersion: award.rulebookVersion,
    ruleKey: award.ruleKey,
    title: { zh: `冲正：${award.title.zh}`, en: `Reversed: ${award.title.en}` },
    ...on,
    change: { reverse: award.id },
  };
}
