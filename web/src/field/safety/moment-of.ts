import { dateKey } from '../../ui/format';
import { instantAt } from '../../ui/wall-moment';

/** The latest moment at which the clock showed this time: late in the evening it was yesterday. */
export function momentOf(time: string, now: Date): string | undefined {
  const parts = /^\s*([01]?\d|2[0-3])\s*[:：.]\s*([0-5]\d)\s*$/.exec(time);
  if (!parts) return undefined;
  const clock = `${(parts[1] ?? '').padStart(2, '0')}:${parts[2]}`;
  const today = instantAt(dateKey(now), clock);
  if (Date.parse(today) <= now.getTime()) return today;
  const yesterday = new Date(now.getTime() - DAY_MS);
  return instantAt(dateKey(yesterday), clock);
}

const DAY_MS = 86_400_000;
