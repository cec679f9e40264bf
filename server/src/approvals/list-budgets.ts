import type { listBudgets as operation } from '@linli/contract/approvals';
import type { OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { periodStart } from '@linli/core/calendar/period-start';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { type BudgetScope, listBudgetRows, listSubjects } from './budgets.queries';

export async function listBudgets({
  tx,
  now,
}: OperationContext): Promise<OutputOf<typeof operation>> {
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const budgets = await listBudgetRows(tx, periodStart(today, 'month'));
  const subjects = await listSubjects(tx, now);
  const of = (scope: BudgetScope) =>
    subjects.filter((each) => each.scope === scope).map(({ id, name }) => ({ id, name }));
  const sessions = subjects.flatMap(({ id, name, startsAt }) =>
    startsAt === null ? [] : { id, name, startsAt },
  );
  return { budgets, organizers: of('organizer'), activities: of('activity'), sessions };
}
