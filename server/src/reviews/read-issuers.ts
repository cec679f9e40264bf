import type { OutputOf } from '@linli/contract/operation';
import type { readIssuers as operation } from '@linli/contract/reviews';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addMonths } from '@linli/core/calendar/date-arithmetic';
import { periodStart } from '@linli/core/calendar/period-start';
import { maskName } from '@linli/core/people/mask-name';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { type IssuerRow, listIssuerRows } from './issuers.queries';
import { PUBLIC_RESIDENTS_MIN } from './thresholds';

type Issuer = OutputOf<typeof operation>['months'][number]['issuers'][number];

const MONTHS = 3;

/** Anyone may see what those who record points gave, and to how few; residents are never named. */
export async function readIssuers({
  tx,
  now,
}: OperationContext): Promise<OutputOf<typeof operation>> {
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const thisMonth = periodStart(today, 'month');
  const months = Array.from({ length: MONTHS }, (_, index) => addMonths(thisMonth, -index));
  const rows = await listIssuerRows(tx, months);
  return {
    residentsMin: PUBLIC_RESIDENTS_MIN,
    months: months.map((month) => ({
      month: month.slice(0, 7),
      issuers: rows.filter((row) => row.month === month).map(issuerOf),
    })),
  };
}

function issuerOf(row: IssuerRow): Issuer {
  const { awards, points, residents, topFivePoints, undone, denied } = row;
  const isShown = residents >= PUBLIC_RESIDENTS_MIN;
  const topFivePercent = points === 0 ? 0 : Math.round((100 * topFivePoints) / points);
  return {
    roleTitle: row.isCommittee ? 'committee' : row.isOrganizer ? 'organizer' : 'former',
    maskedName: maskName(row.name),
    figures: isShown ? { awards, points, residents, topFivePercent, undone, denied } : null,
  };
}
