import { calendarDay } from '@linli/core/calendar/calendar-day';
import { plural } from '@linli/core/rules/reasons';
import { type PostOutcome, postTransfers, type TransferPost } from '../ledger/post-transfers';
import { notifyResidents } from '../notifications/notify-residents';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import {
  type AwardedEvent,
  lockAwarded,
  markReversed,
  type RangeFigures,
  type ReversalRecord,
} from './reversals.queries';

/**
 * Undoes what stands in the range. Points that were spent cannot be taken back: those awards stay,
 * and are counted apart. What somebody undid singly before is only marked.
 */
export async function reverseEvents(
  context: OperationContext,
  reversal: ReversalRecord,
): Promise<RangeFigures & { spentEvents: number }> {
  const { tx, now } = context;
  const events = await lockAwarded(tx, reversal.deviceId, reversal, reversal.proposedAt);
  const day = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const posts = events.map((event) => postOf(context, reversal, event, day));
  const outcomes = await postTransfers(tx, posts, now);
  const undone = events.filter((_, index) => isUndone(outcomes[index]));
  const decidedBy = personActor(context).personId;
  const note = JSON.stringify({ zh: reversal.reason, en: reversal.reason });
  const counters = undone.map(({ counter }) => counter);
  await markReversed(tx, reversal.deviceId, counters, { decidedBy, note }, now);
  tellPages(context, posts, outcomes);
  await tellResidents(context, reversal, undone);
  return {
    events: undone.length,
    points: undone.reduce((sum, { points }) => sum + points, 0),
    residents: new Set(undone.map(({ residentId }) => residentId)).size,
    spentEvents: events.length - undone.length,
  };
}

function postOf(
  context: OperationContext,
  reversal: ReversalRecord,
  event: AwardedEvent,
  day: string,
): TransferPost {
  return {
    transferId: context.ids.next(),
    kind: 'reversal',
    requestKey: `device-reversal:${reversal.id}:${event.counter}`,
    accountId: event.accountId,
    holder: event.holder,
    residentId: event.residentId,
    actorPersonId: personActor(context).personId,
    actorRole: 'committee',
    rulebookVersion: event.rulebookVersion,
    ruleKey: event.ruleKey,
    title: { zh: `冲正：${event.title.zh}`, en: `Reversed: ${event.title.en}` },
    reason: reversal.reason,
    because: [],
    occurredAt: context.now.toISOString(),
    occurredOn: day,
    change: { reverse: event.transferId },
  };
}

function isUndone(outcome: PostOutcome | undefined): boolean {
  assert(outcome, 'every post has its outcome');
  if (outcome.ok || outcome.code === 'ledger/already_reversed') return true;
  assert(outcome.code === 'ledger/points_spent', 'an award can be undone unless it was spent');
  return false;
}

/** The newest of each resident; an open page that hears of it reads the others. */
function tellPages(
  context: OperationContext,
  posts: readonly TransferPost[],
  outcomes: readonly PostOutcome[],
): void {
  const newest = new Map<string, number>();
  posts.forEach(({ residentId }, index) => {
    if (residentId !== null && outcomes[index]?.ok) newest.set(residentId, index);
  });
  for (const [residentId, index] of newest) {
    const [post, outcome] = [posts[index], outcomes[index]];
    if (!post || !outcome?.ok) continue;
    const { transferId, amount, balance } = outcome;
    const { title } = post;
    context.after({ kind: 'points', residentId, transferId, points: amount, balance, title });
  }
}

function tellResidents(
  context: OperationContext,
  { id, deviceName, reason }: ReversalRecord,
  undone: readonly AwardedEvent[],
): Promise<void> {
  const sums = new Map<string, { events: number; points: number }>();
  for (const { residentId, points } of undone) {
    if (residentId === null) continue;
    const sum = sums.get(residentId) ?? { events: 0, points: 0 };
    sums.set(residentId, { events: sum.events + 1, points: sum.points + points });
  }
  return notifyResidents(
    context,
    [...sums].map(([residentId, { events, points }]) => ({
      residentId,
      kind: 'device_events_reversed',
      key: `device_reversal:${id}`,
      title: {
        zh: `“${deviceName}”的 ${events} 次记分已冲正，共 ${points} 分`,
        en: `${plural(events, 'award')} of “${deviceName}” undone, ${plural(points, 'point')}`,
      },
      body: {
        zh: `原因：${reason}。有异议可以申诉。`,
        en: `Reason: ${reason}. You may object.`,
      },
      link: '/history',
    })),
  );
}
