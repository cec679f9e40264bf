import { StartError } from '../platform/start-error';
import { LogWouldFork, refuseToGoBack } from './guard';
import { readLogKey } from './log-identity';
import type { LogParts } from './log-parts';

/**
 * Before anything is served: when the database is older than what was published, every entry that
 * would be made now would make it harder to bring back what is missing.
 */
export async function refuseOldBackup({ database, place }: LogParts): Promise<void> {
  const key = await readLogKey(database);
  if (!key) return;
  try {
    await refuseToGoBack(database, place, key);
  } catch (error) {
    if (error instanceof LogWouldFork) throw new StartError(error.message);
    throw error;
  }
}
