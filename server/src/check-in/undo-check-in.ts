import { calendarDay } from '@linli/core/calendar/calendar-day';
import { awardPoints } from '../awards/award-points';
import { decideAwards } from '../awards/decide-awards';
import { postTransfers } from '../ledger/post-transfers';
import { notifyResidents } from '../notifications/notify-residents';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import {
  findOfTransfer,
  listCheckIns,
  lockResident,
  updateRows,
  updateUndone,
} from './check-ins.queries';
import { findMovedDays, type MovedDay } from './moved-days';

/**
 * After the award of a check-in was reversed: the day leaves its row, and what later days brought
 * for a full row is decided anew, as if the day had never been. Nothing happens for any other
 * transfer. All in the transaction of the reversal: it is undone whole or not at all.
 */
export async function undoCheckIn(
  context: OperationContext,
  transferId: string,
  reason: string,
): Promise<void> {
  const { tx, now } = context;
  const found = await findOfTransfer(tx, transferId);
  if (!found) return;
  const { residentId, day } = found;
  const resident = await lockResident(tx, residentId);
  assert(resident, 'a check-in has its resident');
  await updateUndone(tx, residentId, day, now);
  const moved = await findMovedDays(tx, await listCheckIns(tx, residentId), day);
  await reverseOld(context, residentId, moved.filter(hasAward), reason);
  const rows = [];
  for (const one of moved) {
    const { day: movedDay, transferId: before } = one.checkIn;
    const transferId = hasAward(one)
      ? await awardNew(context, { residentId, ...resident }, one, reason)
      : before;
    rows.push({ day: movedDay, rowDays: one.row.length, transferId });
  }
  if (rows.length > 0) await updateRows(tx, residentId, rows);
  await tell(context, residentId, transferId, reason);
}

type ChangedDay = MovedDay & { readonly award: NonNullable<MovedDay['award']> };

function hasAward(moved: MovedDay): moved is ChangedDay {
  return moved.award !== undefined;
}

async function reverseOld(
  { tx, now, ids, ...context }: OperationContext,
  residentId: string,
  changed: readonly ChangedDay[],
  reason: string,
): Promise<void> {
  const occurredAt = now.toISOString();
  const occurredOn = calendarDay(occurredAt, await communityTimeZone(tx));
  const posts = changed.map(({ award }) => ({
    transferId: ids.next(),
    kind: 'reversal' as const,
    requestKey: `check-in-moved:${award.transferId}`,
    accountId: award.accountId,
    holder: award.holder,
    residentId,
    actorPersonId: personActor(context).personId,
    actorRole: 'committee',
    rulebookVersion: award.rulebookVersion,
    ruleKey: award.ruleKey,
    title: { zh: `冲正：${award.title.zh}`, en: `Reversed: ${award.title.en}` },
    reason,
    because: [],
    occurredAt,
    occurredOn,
    change: { reverse: award.transferId },
  }));
  for (const outcome of await postTransfers(tx, posts, now)) {
    if (!outcome.ok) throw refuse(outcome.code, outcome.details);
  }
}

/** By the rules and at the time of the first award; gives the new transfer, if there is one. */
async function awardNew(
  { tx, now, ids }: OperationContext,
  resident: { readonly residentId: string; readonly householdId: string | null },
  { award, row, checkIn }: ChangedDay,
  reason: string,
): Promise<string | null> {
  const { ruleKey, occurredAt, rulebook, title } = award;
  const about = { streakDays: row.streakDays };
  const [decided] = await decideAwards(tx, [{ ...resident, ruleKey, occurredAt, rulebook, about }]);
  assert(decided, 'one deed has one decision');
  const again = {
    decided,
    transferId: ids.next(),
    requestKey: `check-in-moved-to:${award.transferId}`,
    actorPersonId: null,
    actorRole: null,
    title,
    reason,
    deed: { kind: 'daily_check_in' as const, id: checkIn.id },
    deeds: 0,
  };
  const [awarded] = await awardPoints(tx, [again], now);
  return awarded?.transferId ?? null;
}

async function tell(
  context: OperationContext,
  residentId: string,
  transferId: string,
  reason: string,
): Promise<void> {
  await notifyResidents(context, [
    {
      residentId,
      kind: 'check_in_undone',
      key: `check_in_undone:${transferId}`,
      title: { zh: '签到有一处更正', en: 'One of your check-ins was corrected' },
      body: {
        zh: `居委会说：${reason}。连续几天的奖励按剩下的日子重新算过。`,
        en: `The committee says: ${reason}. Rows were counted anew from the days that stand.`,
      },
      link: '/check-in',
    },
  ]);
}
