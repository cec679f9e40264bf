import { calendarDay } from '@linli/core/calendar/calendar-day';
import { findSpendable } from '../ledger/find-spendable';
import { lockAccounts } from '../ledger/lock-accounts';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { putIntoEffect } from './put-into-effect';
import { takePart } from './take-part';
import { lockDueDeductions } from './takings.queries';

const TAKEN_PER_RUN = 200;

/**
 * The job that puts notices into effect when their days are over and nobody objects any more, and
 * takes from later points what is still owed. Gives how many deductions it touched.
 */
export async function takeDeductions(
  context: Pick<OperationContext, 'tx' | 'ids' | 'now' | 'after'>,
): Promise<number> {
  const { tx, now } = context;
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const due = await lockDueDeductions(tx, today, TAKEN_PER_RUN);
  if (due.length === 0) return 0;
  // All at once and before anything is looked at: lowest id first, as everyone does.
  await lockAccounts(tx, [...new Set(due.map(({ accountId }) => accountId))]);
  for (const deduction of due) {
    const spendable = await findSpendable(tx, deduction.accountId, today);
    const settled =
      deduction.state === 'noticed'
        ? await putIntoEffect(context, deduction, { today, spendable })
        : { ...deduction, due: deduction.due ?? 0 };
    await takePart(context, settled, { today, spendable });
  }
  return due.length;
}
