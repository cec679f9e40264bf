import type { listMyRedemptions as operation } from '@linli/contract/mall';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listResidentRedemptions } from './redemptions.queries';

export async function listMyRedemptions(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const { tx } = context;
  return { redemptions: await listResidentRedemptions(tx, residentId) };
}
