import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import { listPairsAt, type PairSides } from './pairs.queries';

/**
 * Pairs that lived at an instant and of which both sides are among these residents: whoever gathers
 * the facts of a session asks with everyone who attended it.
 */
export async function findLivingPairs(
  tx: Transaction,
  residentIds: readonly string[],
  at: string,
): Promise<PairSides[]> {
  if (residentIds.length < 2) return [];
  return listPairsAt(tx, residentIds, at, calendarDay(at, await communityTimeZone(tx)));
}
