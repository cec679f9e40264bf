import type { Transaction } from '../platform/database';
import { refuse } from '../platform/refuse';
import { findUncoveredDay } from './policies.queries';

/** High risk opens only under a policy: the first day without one is named. */
export async function refuseUninsured(
  tx: Transaction,
  activity: { readonly riskLevel: string; readonly category: string },
  days: readonly string[],
): Promise<void> {
  if (activity.riskLevel !== 'high') return;
  const uncovered = await findUncoveredDay(tx, activity.category, days);
  if (uncovered) throw refuse('activities/not_covered', { day: uncovered.day });
}
