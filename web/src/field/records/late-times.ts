import type { ScanDeed } from '../queue/scan-deed';

interface Times {
  beganAt: string;
  endedAt: string;
}

/** Held to the plan, as the books will hold them; undefined when nothing of the plan is left. */
export function lateTimes(
  arrival: ScanDeed,
  departure: ScanDeed | undefined,
  session: { startsAt: string; endsAt: string },
): Times | undefined {
  const beganAt = later(arrival.body.scannedAt, session.startsAt);
  const endedAt = earlier(departure?.body.scannedAt ?? session.endsAt, session.endsAt);
  return Date.parse(beganAt) < Date.parse(endedAt) ? { beganAt, endedAt } : undefined;
}

const later = (one: string, other: string) => (Date.parse(one) > Date.parse(other) ? one : other);
const earlier = (one: string, other: string) => (Date.parse(one) < Date.parse(other) ? one : other);
