/**
 * A phone's clock may be minutes wrong, and what waits without a network is judged by the time the
 * phone wrote down. So every answer's date is compared, and deeds are dated by the server's time.
 */
import { now } from '../ui/clock';

const storageKey = 'linli-clock-ahead';
/** The date of an answer has whole seconds and is a journey old. */
const toleranceMs = 3_000;

let aheadMs: number | undefined;

/** The server's time as well as this phone can tell, also after it lost the network. */
export function serverNow(): Date {
  aheadMs ??= recall();
  return new Date(now().getTime() - aheadMs);
}

/** With the `date` header of every answer. */
export function noteServerTime(date: string | null): void {
  const atMs = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(atMs)) return;
  const difference = now().getTime() - (atMs + 500);
  const before = aheadMs;
  aheadMs = Math.abs(difference) <= toleranceMs ? 0 : difference;
  if (before === undefined || Math.abs(aheadMs - before) > toleranceMs) keep(aheadMs);
}

function keep(ms: number): void {
  try {
    localStorage.setItem(storageKey, String(ms));
  } catch {
    // Without storage the difference lasts as long as the page.
  }
}

function recall(): number {
  try {
    return Number(localStorage.getItem(storageKey) ?? 0) || 0;
  } catch {
    return 0;
  }
}
