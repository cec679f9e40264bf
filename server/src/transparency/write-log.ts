import type { VerifierKey } from '@linli/core/transparency/verifier-key';
import { enterLeaves } from './enter-leaves';
import { refuseToGoBack } from './guard';
import { listCommunityIds, tryToLockLog } from './log.queries';
import type { LogParts } from './log-parts';
import { signCheckpoint } from './sign-checkpoint';

/** Enters what waits, and signs; gives how many leaves were entered, undefined when another node
 * writes. Each step is a transaction of its own, so that whatever happens between them can go on
 * from there. */
export async function writeLog(
  parts: LogParts,
  key: VerifierKey,
  step: 'enter' | 'sign',
): Promise<number | undefined> {
  const { database, secrets, clock, place } = parts;
  const communityIds = step === 'enter' ? await listCommunityIds(database) : [];
  return database.transaction(null, async (tx) => {
    if (!(await tryToLockLog(tx))) return undefined;
    if (step === 'sign') {
      await signCheckpoint(tx, place, key, clock.now());
      return 0;
    }
    await refuseToGoBack(tx, place, key);
    return enterLeaves(tx, secrets, communityIds, clock.now());
  });
}
