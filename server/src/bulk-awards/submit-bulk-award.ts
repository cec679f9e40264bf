import type { submitBulkAward as operation } from '@linli/contract/bulk-awards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { submitList } from './bulk-awards.queries';
import { findOwnList } from './find-own-list';

/** From here on the rows stand as they are, and somebody else has the next word. */
export async function submitBulkAward(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const list = await findOwnList(context, params.bulkAwardId);
  if (list.state !== 'prepared') throw refuse('bulk_awards/closed');
  if (list.soundCount === 0) throw refuse('bulk_awards/nothing_to_give');
  const errorCount = list.rowCount - list.soundCount;
  if (errorCount > 0 && !body.skipErrors) throw refuse('bulk_awards/has_errors', { errorCount });
  const submitted = await submitList(context.tx, list.id, context.now);
  assert(submitted === 1, 'the list is held by this transaction');
  return { done: true };
}
