import type { Database } from '../platform/database';
import { LogWouldFork, refuseToGoBack } from './guard';
import { listCommunityIds } from './log.queries';
import { readLogKey } from './log-identity';
import type { LogParts } from './log-parts';
import { findLastTurn, setTurn } from './outbox.queries';
import { readPublishedErasures } from './read-published-erasures';
import { replayErasures } from './replay-erasures';
import { enterCommunity } from './subjects.queries';

/**
 * After a backup was put back: numbers go on where they were, whoever was erased since is erased
 * again, and when the log that was published is ahead of the backup it is said at once.
 */
export async function settleRestoredLog(owner: Database, parts: LogParts): Promise<string[]> {
  await owner.transaction(null, async (tx) => {
    let last = 0;
    for (const communityId of await listCommunityIds(tx)) {
      await enterCommunity(tx, communityId);
      last = Math.max(last, await findLastTurn(tx, communityId));
    }
    await setTurn(tx, last + 1);
  });
  const key = await readLogKey(owner);
  if (!key) return [];
  await owner.transaction(null, async (tx) => {
    await replayErasures(tx, parts.secrets, await readPublishedErasures(parts.place.folder));
  });
  try {
    await refuseToGoBack(parts.database, parts.place, key);
    return [];
  } catch (error) {
    if (!(error instanceof LogWouldFork)) throw error;
    return [
      `The public log is ahead of this backup: ${error.seenSize} entries are published, the ` +
        `backup has ${error.ownSize}.`,
      'Run `linli log-recover` before the program is started again.',
    ];
  }
}
