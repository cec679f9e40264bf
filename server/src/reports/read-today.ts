import type { InputOf, OutputOf } from '@linli/contract/operation';
import { allows } from '@linli/contract/permissions';
import type { readToday as operation } from '@linli/contract/reports';
import { calendarDay, startOfDay } from '@linli/core/calendar/calendar-day';
import { addDays, addMonths } from '@linli/core/calendar/date-arithmetic';
import { periodStart } from '@linli/core/calendar/period-start';
import { listInspectionDays } from '../inspections/list-inspection-days';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { findServiceSettings } from '../service-records/find-service-settings';
import { describeTodos } from './describe-todos';
import { findOversightFigures } from './oversight-figures.queries';
import {
  countAppealsWaiting,
  countStarObjectionsWaiting,
  countWaitingLists,
  findAttendanceFigures,
  findBookFigures,
  findClaimFigures,
  findDeviceFigures,
  findResidentFigures,
  findWaiting,
  listIssued,
  listLowStock,
  listRedeemed,
  listSessionsBetween,
  listWeeks,
} from './reports.queries';
import { findServiceFigures } from './service-figures.queries';

const WEEKS = 12;
const MONTHS = 8;
const LOW_STOCK_MAX = 2;

/**
 * The committee's first page. Figures come from the running scores, open redemptions and the last
 * days; none of them reads the whole ledger, so the page stays quick as the years add up.
 */
export async function readToday(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const timeZone = await communityTimeZone(tx);
  const today = calendarDay(now.toISOString(), timeZone);
  const dayStart = startOfDay(today, timeZone);
  const tomorrow = startOfDay(addDays(today, 1), timeZone);
  const yesterday = startOfDay(addDays(today, -1), timeZone);
  const months = monthsUntil(today);
  const thisMonth = months.at(-1) ?? today;
  const { pointsIssuedThisMonth, ...people } = await findResidentFigures(tx, thisMonth);
  const issued = await listIssued(tx, months);
  const redeemed = await listRedeemed(
    tx,
    months.map((month) => startOfDay(month, timeZone)),
  );
  const redeemedThisMonth = redeemed.find(({ place }) => place === MONTHS);
  const issuedIn = new Map(issued.map(({ month, points }) => [month, points]));
  const books = await findBookFigures(tx, yesterday);
  const sessionsToday = await listSessionsBetween(tx, dayStart, tomorrow);
  return {
    day: today,
    figures: {
      ...people,
      pointsIssuedThisMonth,
      pointsIssuedLastMonth: issuedIn.get(addMonths(thisMonth, -1)) ?? 0,
      pointsRedeemedThisMonth: redeemedThisMonth?.points ?? 0,
      redemptionsThisMonth: redeemedThisMonth?.redemptions ?? 0,
      outstandingPoints: books.outstandingPoints,
      transfersSinceYesterday: books.transfersSinceYesterday,
      booksBalance: books.unequalAccounts === 0 && books.unbalancedTransfers === 0,
    },
    todos: describeTodos({
      claims: await findClaimFigures(tx, today),
      waitingLists: await countWaitingLists(tx, personActor(context).personId),
      waiting: await findWaiting(tx, now),
      devices: await findDeviceFigures(tx, now),
      oversight: await findOversightFigures(tx, now),
      seesReviews: allows(personActor(context).roles, 'review.read'),
      appealsWaiting: await countAppealsWaiting(tx),
      starObjectionsWaiting: await countStarObjectionsWaiting(tx),
      inspections: (await listInspectionDays(context)).days,
      lowStock: await listLowStock(tx, LOW_STOCK_MAX),
      attendance: await findAttendanceFigures(tx, yesterday, dayStart),
      service: await findServiceFigures(tx, {
        today,
        noticeUntil: addDays(today, (await findServiceSettings(tx)).terms.expiryNoticeDays),
      }),
      sessions: sessionsToday,
      timeZone,
    }),
    weeks: await weekRows(context, today),
    months: months.map((month, index) => ({
      month: month.slice(0, 7),
      issued: issuedIn.get(month) ?? 0,
      redeemed: redeemed.find(({ place }) => place === index + 1)?.points ?? 0,
    })),
    sessionsToday,
  };
}

/** Weeks without anyone are shown as such, not left out. */
async function weekRows(
  { tx }: OperationContext,
  today: string,
): Promise<{ weekStart: string; people: number }[]> {
  const thisWeek = periodStart(today, 'week');
  const weeks = Array.from({ length: WEEKS }, (_, index) =>
    addDays(thisWeek, 7 * (index + 1 - WEEKS)),
  );
  const counted = new Map(
    (await listWeeks(tx, weeks)).map(({ weekStart, people }) => [weekStart, people]),
  );
  return weeks.map((weekStart) => ({ weekStart, people: counted.get(weekStart) ?? 0 }));
}

function monthsUntil(today: string): string[] {
  const thisMonth = periodStart(today, 'month');
  return Array.from({ length: MONTHS }, (_, index) => addMonths(thisMonth, index + 1 - MONTHS));
}
