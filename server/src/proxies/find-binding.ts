import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { ProxyBinding } from '../platform/act-for';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import { findLivingBinding } from './bindings.queries';

/** Asked at every request: what was ended a moment ago opens nothing any more. */
export async function findBinding(
  tx: Transaction,
  parties: { proxyResidentId: string; residentId: string },
  now: Date,
): Promise<ProxyBinding | undefined> {
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  return findLivingBinding(tx, parties, today);
}
