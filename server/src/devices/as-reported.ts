import type { OpenEvent } from './events.queries';
import type { ReportedEvent } from './reported-event';

/** An event out of the database as it was when it arrived, for a second look. */
export function asReported(event: OpenEvent): ReportedEvent {
  const { id, device, counter, kind, category, grams, count, grade } = event;
  const { residentId, householdId } = event;
  return {
    id,
    device,
    counter,
    kind,
    category,
    grams,
    count,
    grade,
    countsAt: new Date(event.countsAt),
    residentId,
    householdId,
  };
}
