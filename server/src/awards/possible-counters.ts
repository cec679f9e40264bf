import { calendarDay } from '@linli/core/calendar/calendar-day';
import { periodStart } from '@linli/core/calendar/period-start';
import type { PostedLimit } from '../ledger/post-transfers';
import type { Deed } from './deed';
import { type BudgetScope, budgetKey, ISSUER_DAY_KEY } from './why-it-waits';

export type IssuerCounter = Omit<PostedLimit, 'add' | 'max'> & {
  readonly scope: BudgetScope | 'day';
};

/** All counters there may be, so that they can be looked up before it is known which count. */
export function possibleCounters({ issuer, occurredAt }: Deed, timeZone: string): IssuerCounter[] {
  if (!issuer) return [];
  const day = calendarDay(occurredAt, timeZone);
  const month = periodStart(day, 'month');
  const { personId, activityId, sessionId } = issuer;
  const counters: IssuerCounter[] = [
    { scope: 'day', accountId: personId, key: ISSUER_DAY_KEY, periodStart: day },
    budgetCounter('organizer', personId, month),
  ];
  if (activityId) counters.push(budgetCounter('activity', activityId, month));
  if (sessionId) counters.push(budgetCounter('session', sessionId, periodStart(day, 'life')));
  return counters;
}

function budgetCounter(scope: BudgetScope, accountId: string, start: string): IssuerCounter {
  return { scope, accountId, key: budgetKey(scope), periodStart: start };
}
