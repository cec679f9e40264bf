import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { type LockedBulkAward, lockBulkAward } from './bulk-awards.queries';

/** The list of whoever asks, held until they are done with it. */
export async function findOwnList(
  context: OperationContext,
  bulkAwardId: string,
): Promise<LockedBulkAward> {
  const list = await lockBulkAward(context.tx, bulkAwardId);
  if (!list) throw refuse('request/not_found');
  if (list.makerPersonId !== personActor(context).personId) throw refuse('bulk_awards/not_own');
  return list;
}
