import type { approveAward as operation } from '@linli/contract/approvals';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { Because } from '@linli/core/rules/award-decision';
import { expiresOn } from '@linli/core/rules/expires-on';
import { plural } from '@linli/core/rules/reasons';
import { lockAttendance } from '../attendance/lock-attendance';
import { recordLaterAward } from '../attendance/record-later-award';
import { findRulebookVersion } from '../governance/find-rulebook-version';
import { postTransfers, type TransferPost } from '../ledger/post-transfers';
import { notifyResidents } from '../notifications/notify-residents';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { holdResidents } from '../service-records/hold-residents';
import { recordListedTime } from '../service-records/record-listed-time';
import { withListedTime } from '../service-records/with-listed-time';
import { closeApproval, findDeedOfApproval, type LockedApproval } from './approvals.queries';
import { findWaitingApproval } from './find-waiting-approval';

/**
 * The second of two people: the very post that was proposed enters the books, with both names. It
 * has the id of the approval, so that it enters once whatever is sent twice.
 */
export async function approveAward(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const actor = personActor(context);
  const deed = await findDeedOfApproval(tx, params.approvalId);
  if (!deed) throw refuse('request/not_found');
  // Before the approval, as who undoes the attendance does: so neither waits for the other.
  if (deed.kind === 'session') await lockAttendance(tx, deed.id);
  const approval = await findWaitingApproval(context, params.approvalId, actor);
  if (approval.opensAt !== null && now.toISOString() < approval.opensAt) {
    throw refuse('approvals/in_notice', { opensAt: approval.opensAt });
  }
  if (approval.needsRepresentative && !actor.roles.includes('representative')) {
    throw refuse('approvals/representative_needed');
  }
  if (approval.residentState === 'left') throw refuse('residents/left');
  const service = await countService(context, approval);
  const good = await goodFromToday(context, approval);
  const post = { ...good, because: service.because, secondPersonId: actor.personId };
  const [outcome] = await postTransfers(tx, [post], now);
  assert(outcome, 'one post has one outcome');
  if (!outcome.ok) throw refuse(outcome.code, outcome.details);
  const decision = { state: 'approved', personId: actor.personId, reason: null } as const;
  const closed = await closeApproval(tx, approval.id, decision, now);
  assert(closed === 1, 'the approval is held by this transaction');
  const { transferId, amount: points, balance } = outcome;
  if (deed.kind === 'session') {
    await recordLaterAward(tx, { attendanceId: deed.id, transferId, points });
  }
  await recordService(context, approval, { transferId, minutes: service.minutes });
  await tell(context, approval, { transferId, points, balance });
  return { transferId, points, balance };
}

/** Minutes by hand are counted anew: others may have used up the day since they were proposed. */
async function countService(
  { tx }: OperationContext,
  { post, listedMinutes }: LockedApproval,
): Promise<{ readonly minutes: number; readonly because: readonly Because[] }> {
  const { residentId, rulebookVersion, ruleKey, occurredAt, occurredOn, because } = post;
  if (listedMinutes === null || residentId === null) return { minutes: 0, because };
  await holdResidents(tx, [residentId]);
  const rulebook =
    rulebookVersion === null ? undefined : await findRulebookVersion(tx, rulebookVersion);
  return withListedTime(tx, because, {
    residentId,
    ruleKey: ruleKey ?? '',
    rulebook: rulebook?.document,
    occurredAt,
    day: occurredOn,
    minutes: listedMinutes,
  });
}

/** Signed from the beginning: by who proposed it and by who agrees. */
function recordService(
  context: OperationContext,
  { post, makerPersonId }: LockedApproval,
  given: { readonly transferId: string; readonly minutes: number },
): Promise<void> {
  const { residentId, ruleKey, occurredAt, occurredOn: day, title, reason: note } = post;
  if (residentId === null) return Promise.resolve();
  const time = { residentId, ruleKey: ruleKey ?? '', occurredAt, day, note, content: title.zh };
  const by = { recordedBy: makerPersonId, confirmedBy: personActor(context).personId };
  return recordListedTime(context, [{ ...time, ...given }], by);
}

/** What waited over the end of a year must not have expired before it came. */
async function goodFromToday(
  { tx, now }: OperationContext,
  { post }: LockedApproval,
): Promise<TransferPost> {
  const { change, rulebookVersion } = post;
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  if (!('earn' in change)) return post;
  assert(rulebookVersion !== null, 'what was decided by rules names their version');
  const rulebook = await findRulebookVersion(tx, rulebookVersion);
  assert(rulebook, 'a published version never goes away');
  return {
    ...post,
    change: { ...change, expiresOn: expiresOn(rulebook.document, post.occurredOn, today) },
  };
}

async function tell(
  context: OperationContext,
  { id, post }: LockedApproval,
  given: { transferId: string; points: number; balance: number },
): Promise<void> {
  const { residentId, title } = post;
  assert(residentId, 'an award that waits is someone’s');
  context.after({ kind: 'points', residentId, title, ...given });
  await notifyResidents(context, [
    {
      residentId,
      kind: 'award_approved',
      key: `award_approved:${id}`,
      title: { zh: `+${given.points} 分记入了`, en: `+${plural(given.points, 'point')} recorded` },
      body: {
        zh: `“${title.zh}”的 ${given.points} 分，第二个人已同意。`,
        en: `A second person agreed to ${plural(given.points, 'point')} for “${title.en}”.`,
      },
      link: `/history?entry=${given.transferId}`,
    },
  ]);
}
