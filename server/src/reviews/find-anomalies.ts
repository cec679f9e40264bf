import { calendarDay } from '@linli/core/calendar/calendar-day';
import { periodStart } from '@linli/core/calendar/period-start';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import {
  type Anomaly,
  listEarlyAwards,
  listOddHours,
  listOverlaps,
  listRepeatedFew,
  listScanBursts,
} from './anomalies.queries';
import { insertReviews, type ReviewKind } from './reviews.queries';
import {
  BURST_SCANS,
  BURST_SECONDS,
  EARLY_MINUTES,
  FEW_AWARDS_MIN,
  FEW_PERCENT_ABOVE,
  FEW_RESIDENTS,
  LOOK_BACK_HOURS,
  NIGHT_FROM_HOUR,
  NIGHT_UNTIL_HOUR,
  OVERLAP_MINUTES,
} from './thresholds';

/**
 * The job that looks for what a person should look at. It takes nothing from anyone and blocks
 * nobody; the same happening is put into the queue once, however often the job runs.
 */
export async function findAnomalies({
  tx,
  now,
  ids,
}: Pick<OperationContext, 'tx' | 'now' | 'ids'>): Promise<number> {
  const since = new Date(now.getTime() - LOOK_BACK_HOURS * 3_600_000);
  const timeZone = await communityTimeZone(tx);
  const month = periodStart(calendarDay(now.toISOString(), timeZone), 'month');
  const few = {
    awardsMin: FEW_AWARDS_MIN,
    percentAbove: FEW_PERCENT_ABOVE,
    residents: FEW_RESIDENTS,
  };
  const night = { timeZone, from: NIGHT_FROM_HOUR, until: NIGHT_UNTIL_HOUR };
  const found: [ReviewKind, Anomaly[]][] = [
    ['early_award', await listEarlyAwards(tx, since, EARLY_MINUTES)],
    ['scan_burst', await listScanBursts(tx, since, { scans: BURST_SCANS, seconds: BURST_SECONDS })],
    ['overlap', await listOverlaps(tx, since, OVERLAP_MINUTES)],
    ['repeated_few', await listRepeatedFew(tx, month, few)],
    ['odd_hours', await listOddHours(tx, since, night)],
  ];
  const items = found.flatMap(([kind, anomalies]) =>
    anomalies.map((anomaly) => ({ ...anomaly, id: ids.next(), kind, transferId: null })),
  );
  return items.length > 0 ? insertReviews(tx, items, now) : 0;
}
