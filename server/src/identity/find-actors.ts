import type { Role } from '@linli/contract/permissions';
import type { Database } from '../platform/database';
import type { FindActors } from '../platform/find-actor';
import type { PersonActor } from '../platform/operation-context';
import { extendSignIns, findActorRows } from './sign-in.queries';
import { SEEN_EVERY_MS, SIGN_IN_LASTS_MS } from './sign-in-terms';

/**
 * From session tokens to the people behind them: one statement for all tokens that came together.
 * Being seen lengthens a sign-in, but is written at most once in five minutes and outside of the
 * request, so that looking up never waits for a write.
 */
export function createFindActors(
  database: Database,
  onError: (error: unknown) => void,
): FindActors {
  const beingMarked = new Set<string>();

  async function markSeen(signInIds: string[], now: Date): Promise<void> {
    for (const id of signInIds) beingMarked.add(id);
    try {
      await extendSignIns(database, signInIds, {
        now,
        seenBefore: new Date(now.getTime() - SEEN_EVERY_MS),
        expiresAt: new Date(now.getTime() + SIGN_IN_LASTS_MS),
      });
    } catch (error) {
      onError(error);
    } finally {
      for (const id of signInIds) beingMarked.delete(id);
    }
  }

  return async (tx, tokenHashes, now) => {
    const rows = await findActorRows(tx, tokenHashes, now);
    const actors = new Array<PersonActor | undefined>(tokenHashes.length);
    const unseen: string[] = [];
    for (const row of rows) {
      const roles = row.roles as Role[];
      actors[row.place - 1] = {
        kind: 'person',
        personId: row.personId,
        signInId: row.signInId,
        authSessionId: row.authSessionId,
        residentId: row.residentId,
        householdId: row.householdId,
        roles: row.residentId === null ? roles : ['resident', ...roles],
        secondFactor: row.secondFactor,
      };
      const seenAgoMs = now.getTime() - Date.parse(row.lastSeenAt);
      if (seenAgoMs > SEEN_EVERY_MS && !beingMarked.has(row.authSessionId)) {
        unseen.push(row.authSessionId);
      }
    }
    if (unseen.length > 0) void markSeen(unseen, now);
    return actors;
  };
}
