import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { Transaction } from '../platform/database';
import { addUse, listUse, type Use } from './batch.queries';
import type { ReportedEvent } from './reported-event';

/** A machine's hour or day, or a resident's day. */
export type UseSubject = Pick<Use, 'subjectId' | 'period'>;
type Amount = Pick<Use, 'events' | 'grams'>;

/**
 * How much was used, read once before a batch and written once after it. The caller holds the lane
 * of the community's machines, so nothing is counted in between.
 */
export class UseCounters {
  private constructor(private readonly counters: Map<string, { use: Use; added: Amount }>) {}

  static async read(tx: Transaction, subjects: readonly UseSubject[]): Promise<UseCounters> {
    const counters = new Map<string, { use: Use; added: Amount }>();
    for (const subject of subjects) {
      counters.set(keyOf(subject), { use: { ...subject, ...NONE }, added: NONE });
    }
    const asked = [...counters.values()].map(({ use }) => use);
    for (const use of asked.length > 0 ? await listUse(tx, asked) : []) {
      counters.set(keyOf(use), { use, added: NONE });
    }
    return new UseCounters(counters);
  }

  /** Also what was added since; nothing for nobody. */
  totalOf(subject: UseSubject | undefined): Amount {
    const counter = subject && this.counters.get(keyOf(subject));
    return counter ? sum(counter.use, counter.added) : NONE;
  }

  add(subjects: readonly (UseSubject | undefined)[], grams: number): void {
    for (const subject of subjects) {
      const counter = subject && this.counters.get(keyOf(subject));
      if (counter) counter.added = sum(counter.added, { events: 1, grams });
    }
  }

  async write(tx: Transaction): Promise<void> {
    const added = [...this.counters.values()]
      .filter((counter) => counter.added.events > 0)
      .map((counter) => ({ ...counter.use, ...counter.added }));
    if (added.length > 0) await addUse(tx, added);
  }
}

/** What an event is counted for; days are the community's, hours are only told apart. */
export function useSubjects({ device, residentId, countsAt }: ReportedEvent, timeZone: string) {
  const instant = countsAt.toISOString();
  const day = calendarDay(instant, timeZone);
  return {
    hour: { subjectId: device.id, period: instant.slice(0, 13) },
    day: { subjectId: device.id, period: day },
    residentDay: residentId === null ? undefined : { subjectId: residentId, period: day },
  };
}

const NONE: Amount = { events: 0, grams: 0 };

function sum(left: Amount, right: Amount): Amount {
  return { events: left.events + right.events, grams: left.grams + right.grams };
}

function keyOf({ subjectId, period }: UseSubject): string {
  return `${subjectId}/${period}`;
}
