import type { Transaction } from '../platform/database';
import { lockResidents } from './records.queries';

/** In id order, before their day is looked at: two lists cannot both use the same minutes. */
export async function holdResidents(
  tx: Transaction,
  residentIds: readonly string[],
): Promise<void> {
  await lockResidents(tx, [...new Set(residentIds)]);
}
