import type { Transaction } from '../platform/database';
import { insertLaterAward } from './standing.queries';

/** Keeps with an attendance an award that a second person agreed to. */
export async function recordLaterAward(
  tx: Transaction,
  award: { readonly attendanceId: string; readonly transferId: string; readonly points: number },
): Promise<void> {
  await insertLaterAward(tx, award);
}
