import type { Json } from '@linli/core/transparency/canonical-json';
import type { Transaction } from '../platform/database';
import type { Secrets } from '../platform/secrets';
import { forgetBoardLines, listBoardResidents } from './boards.queries';
import { deleteSubject, listSubjectIds } from './erasures.queries';
import { listCommunityIds } from './log.queries';
import { subjectMark } from './subject-mark';
import { enterCommunity } from './subjects.queries';

/**
 * Keys, and names on boards, that an old backup brought back are destroyed again: the log itself
 * says whose. Gives how
 * many there were.
 */
export async function replayErasures(
  tx: Transaction,
  secrets: Secrets,
  payloads: readonly Json[],
): Promise<number> {
  const marks = new Set(payloads.map((payload) => (payload as { mark?: Json } | null)?.mark));
  let erased = 0;
  for (const communityId of await listCommunityIds(tx)) {
    await enterCommunity(tx, communityId);
    for (const subjectId of await listSubjectIds(tx, communityId)) {
      if (!marks.has(subjectMark(secrets, subjectId))) continue;
      erased += await deleteSubject(tx, communityId, subjectId);
    }
    for (const residentId of await listBoardResidents(tx, communityId)) {
      if (!marks.has(subjectMark(secrets, residentId))) continue;
      await forgetBoardLines(tx, communityId, residentId);
    }
  }
  return erased;
}
