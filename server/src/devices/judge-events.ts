import { timeOfDay } from '@linli/core/calendar/time-of-day';
import { type Implausible, judgeEvent } from '@linli/core/devices/judge-event';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import type { ReportedEvent } from './reported-event';
import { UseCounters, useSubjects } from './use-counters';

/** What makes each event hard to believe, in their order; what is believed is counted at once. */
export async function judgeEvents(
  tx: Transaction,
  events: readonly ReportedEvent[],
): Promise<(Implausible | undefined)[]> {
  if (events.length === 0) return [];
  const timeZone = await communityTimeZone(tx);
  const asked = events.map((event) => ({ event, ...useSubjects(event, timeZone) }));
  const counters = await UseCounters.read(
    tx,
    asked.flatMap(({ hour, day, residentDay }) => [
      hour,
      day,
      ...(residentDay ? [residentDay] : []),
    ]),
  );
  const judged = asked.map(({ event, hour, day, residentDay }) => {
    const { grams, count, device, countsAt } = event;
    const time = device.hours ? timeOfDay(countsAt, timeZone) : '';
    const measured = { grams, count, timeOfDay: time };
    const ofResident = counters.totalOf(residentDay);
    const objection = judgeEvent(measured, device.limits, device.hours, {
      hourEvents: counters.totalOf(hour).events,
      dayEvents: counters.totalOf(day).events,
      residentDayEvents: ofResident.events,
      residentDayGrams: ofResident.grams,
    });
    if (!objection) counters.add([hour, day, residentDay], grams ?? 0);
    return objection;
  });
  await counters.write(tx);
  return judged;
}
