import type { withdrawBulkAward as operation } from '@linli/contract/bulk-awards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { withdrawList } from './bulk-awards.queries';
import { findOwnList } from './find-own-list';

/** Nothing of it was in the books, so nothing is undone. */
export async function withdrawBulkAward(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const list = await findOwnList(context, params.bulkAwardId);
  if ((await withdrawList(context.tx, list.id)) === 0) throw refuse('bulk_awards/closed');
  return { done: true };
}
