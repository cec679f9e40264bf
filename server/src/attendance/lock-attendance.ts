import type { Transaction } from '../platform/database';
import { lockAttendances } from './standing.queries';

/** Holds an attendance that stands; one that was undone is left alone. */
export async function lockAttendance(tx: Transaction, attendanceId: string): Promise<void> {
  await lockAttendances(tx, [attendanceId]);
}
