import type { withdrawErasure as operation } from '@linli/contract/erasures';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { lockErasure, markWithdrawn } from './erasures.queries';

export async function withdrawErasure(
  { tx, now }: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const erasure = await lockErasure(tx, params.erasureId);
  if (!erasure) throw refuse('request/not_found');
  if (erasure.settled) throw refuse('log/erasure_over');
  await markWithdrawn(tx, erasure.id, now);
  return { done: true };
}
