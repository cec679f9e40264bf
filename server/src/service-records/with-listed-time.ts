import type { Because } from '@linli/core/rules/award-decision';
import type { Transaction } from '../platform/database';
import { countListedTime, type ListedTime } from './count-listed-time';

/**
 * The reasons of an award with what really comes of its minutes: what the day has already is known
 * to the service record alone.
 */
export async function withListedTime(
  tx: Transaction,
  reasons: readonly Because[],
  time: ListedTime,
): Promise<{ readonly minutes: number; readonly because: Because[] }> {
  const [counted] = await countListedTime(tx, [time]);
  const points = reasons.filter(({ code }) => !code.startsWith('service_'));
  return { minutes: counted?.minutes ?? 0, because: [...points, ...(counted?.because ?? [])] };
}
