import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { isAsked } from './is-asked';
import { type AwardRow, listUnansweredAwards } from './questions.queries';
import { ASKED_DAYS } from './thresholds';

/** The awards a resident is asked about. Nothing is stored: who is asked follows from the key. */
export async function findQuestions(
  { tx, now, secrets }: Pick<OperationContext, 'tx' | 'now' | 'secrets'>,
  residentId: string,
): Promise<AwardRow[]> {
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const awards = await listUnansweredAwards(tx, residentId, addDays(today, -ASKED_DAYS));
  return awards.filter(({ transferId }) => isAsked(secrets, transferId));
}
