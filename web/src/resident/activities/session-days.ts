import { now } from '../../ui/clock';
import { wallOf } from '../../ui/wall-time';

interface Dated {
  startsAt: string;
}

/** The Monday of the week that holds the instant, as the community's calendar has it. */
export function mondayOf(at: Date): string {
  return dayBack(at, (wallOf(at).weekday + 6) % 7);
}

/** True for what begins before next Monday. */
export function isThisWeek(row: Dated, today: Date = now()): boolean {
  const monday = wallOf(mondayOf(today)).dayNumber;
  return wallOf(row.startsAt).dayNumber < monday + 7;
}

function dayBack(at: Date, days: number): string {
  const { year, month, day } = wallOf(at);
  const back = new Date(Date.UTC(year, month - 1, day - days));
  return back.toISOString().slice(0, 10);
}
