import { laneName } from '../platform/database';
import type { OperationContext, PersonActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { type Hand, isOneHome } from '../proxies/is-one-home';
import { type LockedBulkAward, lockBulkAward, takeLane } from './bulk-awards.queries';

/**
 * The list a second person may decide on, with the maker's hand. Lists are decided one after the
 * other: of two that name the same deed, the later one finds it in the books.
 */
export async function findWaitingList(
  context: OperationContext,
  bulkAwardId: string,
  actor: PersonActor,
): Promise<{ readonly list: LockedBulkAward; readonly maker: Hand }> {
  const { tx } = context;
  await takeLane(tx, laneName(tx.communityId ?? '', 'bulkAwards'));
  const list = await lockBulkAward(tx, bulkAwardId);
  if (!list) throw refuse('request/not_found');
  if (list.state !== 'submitted') throw refuse('bulk_awards/closed');
  if (list.makerPersonId === actor.personId) throw refuse('approvals/own');
  const maker = {
    personId: list.makerPersonId,
    residentId: list.makerResidentId,
    householdId: list.makerHouseholdId,
    signInId: list.makerSignInId,
  };
  if (await isOneHome(context, actor, maker)) throw refuse('approvals/same_home');
  return { list, maker };
}
