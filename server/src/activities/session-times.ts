import { refuse } from '../platform/refuse';

/** Begin and end of a session; it lasts a day at most. */
export function sessionTimes(
  startMs: number,
  durationMinutes: number,
): { startsAt: string; endsAt: string } {
  if (durationMinutes < 1 || durationMinutes > DAY_MINUTES) {
    throw refuse('activities/time_invalid');
  }
  return {
    startsAt: new Date(startMs).toISOString(),
    endsAt: new Date(startMs + durationMinutes * 60_000).toISOString(),
  };
}

const DAY_MINUTES = 1_440;
