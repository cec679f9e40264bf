import { judgeResidentDay } from '@linli/core/devices/judge-event';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import type { ReportedEvent } from './reported-event';
import { UseCounters, useSubjects } from './use-counters';

/**
 * Whether a resident can have done what waited for them. Each event was looked at and counted for
 * its machine when it arrived; only whose it was, was not known.
 */
export async function judgeClaims(
  tx: Transaction,
  events: readonly ReportedEvent[],
): Promise<boolean[]> {
  const timeZone = await communityTimeZone(tx);
  const days = events.map((event) => useSubjects(event, timeZone).residentDay);
  const counters = await UseCounters.read(
    tx,
    days.flatMap((day) => day ?? []),
  );
  const believed = events.map(({ grams, device }, index) => {
    const day = days[index];
    const { events: residentDayEvents, grams: residentDayGrams } = counters.totalOf(day);
    const before = { residentDayEvents, residentDayGrams };
    if (judgeResidentDay(grams ?? 0, device.limits, before)) return false;
    counters.add([day], grams ?? 0);
    return true;
  });
  await counters.write(tx);
  return believed;
}
