import { calendarDay } from '@linli/core/calendar/calendar-day';
import { openAwardDesk } from '../awards/award-desk';
import type { DecidedDeed } from '../awards/deed';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import { deedsToLookUp } from './attendance-deed';
import { loadStanding } from './load-standing';
import { settleAround } from './settle-around';
import { type Given, Settlement } from './settlement';
import { listTies } from './standing.queries';
import type { StandingAttendance } from './standing-attendance';

/** Someone who came, before it is known with whom. */
export type Arriving = Omit<
  StandingAttendance,
  'pairs' | 'transfers' | 'isCorrected' | 'waiting'
> & {
  readonly startsAt: string;
};

export interface SettledArrivals {
  /** The decision about each, in their order, with who was there by then. */
  readonly first: readonly DecidedDeed[];
  /** What came to others, or to these on top, because of who came later. */
  readonly later: readonly Given[];
  readonly settlement: Settlement;
}

/**
 * Decides any number of arrivals, one after the other, and then those again whom an arrival
 * concerns. The database is asked a fixed number of times more when anyone came in company.
 */
export async function settleArrivals(
  tx: Transaction,
  arriving: readonly Arriving[],
): Promise<SettledArrivals> {
  const timeZone = await communityTimeZone(tx);
  const ties = await listTies(
    tx,
    arriving.map(({ sessionId, residentId, facts, startsAt }) => ({
      sessionId,
      residentId,
      householdId: facts.householdId,
      startsAt,
      day: calendarDay(startsAt, timeZone),
    })),
  );
  const company = await loadStanding(tx, [
    ...new Set(ties.flatMap(({ companyIds }) => companyIds)),
  ]);
  const arrivals = arriving.map(
    (one, index): StandingAttendance => ({
      ...one,
      pairs: ties[index]?.pairs ?? [],
      transfers: [],
      isCorrected: false,
      waiting: null,
    }),
  );
  const desk = await openAwardDesk(tx, [...company, ...arrivals].flatMap(deedsToLookUp));
  const settlement = new Settlement(desk, false);
  for (const standing of company) settlement.add(standing);
  for (const arrival of arrivals) {
    settlement.arrive(arrival);
    settleAround(settlement, arrival.id);
  }
  const ids = new Set(arrivals.map(({ id }) => id));
  return {
    first: arrivals.map(({ id }) => settlement.firstDecisionOf(id)),
    later: settlement.given.filter(
      ({ attendance, isSupplement }) => isSupplement || !ids.has(attendance.id),
    ),
    settlement,
  };
}
