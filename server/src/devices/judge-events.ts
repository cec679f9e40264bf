import { calendarDay } from '@linli/core/calendar/calendar-day';
import { timeOfDay } from '@linli/core/calendar/time-of-day';
import { type Implausible, judgeEvent } from '@linli/core/devices/judge-event';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import { addUse, listUse, type Use } from './batch.queries';
import type { ReportedEvent } from './reported-event';

/**
 * What makes each event hard to believe, in their order; what is believed is counted at once. The
 * caller holds the lane of the community's machines, so nothing is counted in between. An event
 * that was counted for its machine when it arrived is later counted for its resident alone.
 */
export async function judgeEvents(
  tx: Transaction,
  events: readonly ReportedEvent[],
  countFor: 'machine_and_resident' | 'resident' = 'machine_and_resident',
): Promise<(Implausible | undefined)[]> {
  if (events.length === 0) return [];
  const timeZone = await communityTimeZone(tx);
  const subjects = events.map((event): Subjects => {
    const { residentDay, ...ofMachine } = subjectsOf(event, timeZone);
    return countFor === 'resident' ? { residentDay } : { ...ofMachine, residentDay };
  });
  const counters = new Map<string, Counter>();
  for (const { hour, day, residentDay } of subjects) {
    for (const one of [hour, day, residentDay]) {
      if (one) counters.set(keyOf(one), { ...one, before: NONE, added: NONE });
    }
  }
  for (const used of await listUse(tx, [...counters.values()])) {
    const counter = counters.get(keyOf(used));
    if (counter) counter.before = used;
  }
  const judged = events.map((event, index) => {
    const { hour, day, residentDay } = subjects[index] ?? {};
    const count = (one: Subject | undefined) => one && counters.get(keyOf(one));
    return judge(event, timeZone, count(hour), count(day), count(residentDay));
  });
  const added = [...counters.values()].filter((counter) => counter.added.events > 0);
  if (added.length > 0) await addUse(tx, added.map(asUse));
  return judged;
}

function judge(
  event: ReportedEvent,
  timeZone: string,
  hour: Counter | undefined,
  day: Counter | undefined,
  residentDay: Counter | undefined,
): Implausible | undefined {
  const { grams, count, device, countsAt } = event;
  const time = device.hours ? timeOfDay(countsAt, timeZone) : '';
  const measured = { grams, count, timeOfDay: time };
  const objection = judgeEvent(measured, device.limits, device.hours, {
    hourEvents: totalOf(hour).events,
    dayEvents: totalOf(day).events,
    residentDayEvents: totalOf(residentDay).events,
    residentDayGrams: totalOf(residentDay).grams,
  });
  if (objection) return objection;
  for (const counter of [hour, day, residentDay]) {
    if (counter) counter.added = sum(counter.added, { events: 1, grams: grams ?? 0 });
  }
  return undefined;
}

type Subject = Pick<Use, 'subjectId' | 'period'>;
type Amount = Pick<Use, 'events' | 'grams'>;

interface Counter extends Subject {
  before: Amount;
  added: Amount;
}

const NONE: Amount = { events: 0, grams: 0 };

interface Subjects {
  readonly hour?: Subject;
  readonly day?: Subject;
  readonly residentDay?: Subject | undefined;
}

function subjectsOf({ device, residentId, countsAt }: ReportedEvent, timeZone: string): Subjects {
  const instant = countsAt.toISOString();
  const day = calendarDay(instant, timeZone);
  return {
    hour: { subjectId: device.id, period: instant.slice(0, 13) },
    day: { subjectId: device.id, period: day },
    residentDay: residentId === null ? undefined : { subjectId: residentId, period: day },
  };
}

function totalOf(counter: Counter | undefined): Amount {
  return counter ? sum(counter.before, counter.added) : NONE;
}

function sum(left: Amount, right: Amount): Amount {
  return { events: left.events + right.events, grams: left.grams + right.grams };
}

function asUse({ subjectId, period, added }: Counter): Use {
  return { subjectId, period, ...added };
}

function keyOf({ subjectId, period }: Subject): string {
  return `${subjectId}/${period}`;
}
