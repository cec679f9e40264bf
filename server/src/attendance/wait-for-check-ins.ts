import { laneName, type Transaction } from '../platform/database';
import { takeLane } from './undo.queries';

/**
 * Waits for check-ins that are being written, and keeps others waiting. Everyone who ends, undoes
 * or adds an attendance does so before holding anything else: what a family has from a session
 * rests on all of them, and two at once must neither miss nor wait for each other.
 */
export async function waitForCheckIns(tx: Transaction): Promise<void> {
  await takeLane(tx, laneName(tx.communityId ?? '', 'checkInResident'));
}
