/** When an event happened by the server's clock, and what makes that doubtful. */
export interface ReckonedMoment {
  readonly at: Date;
  readonly doubt: 'time_in_future' | 'clock_off' | 'too_late' | null;
}

/**
 * The device's clock is only asked how long ago the event was: that span before the arrival is
 * when it happened, so a clock that is a minute wrong harms nobody. A clock that is far off, or a
 * span beyond three days, is a matter for people.
 */
export function reckonMoment(occurredAt: string, sentAt: string, receivedAt: Date): ReckonedMoment {
  const sentMs = Date.parse(sentAt);
  const receivedMs = receivedAt.getTime();
  const ageMs = sentMs - Date.parse(occurredAt);
  if (ageMs < -CLOCK_OFF_MAX_MS) return { at: receivedAt, doubt: 'time_in_future' };
  if (Math.abs(receivedMs - sentMs) > CLOCK_OFF_MAX_MS) {
    return { at: receivedAt, doubt: 'clock_off' };
  }
  const at = new Date(receivedMs - Math.max(0, ageMs));
  return { at, doubt: ageMs > LATE_MAX_MS ? 'too_late' : null };
}

const CLOCK_OFF_MAX_MS = 5 * 60_000;
const LATE_MAX_MS = 72 * 3_600_000;
