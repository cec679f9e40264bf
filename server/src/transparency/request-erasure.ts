import type { requestErasure as operation } from '@linli/contract/erasures';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { insertErasure, isResident, wasErased } from './erasures.queries';

/** Nothing is erased yet: a second person has to agree. */
export async function requestErasure(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { residentId: subjectId, reason } = body;
  if (!(await isResident(tx, subjectId))) throw refuse('request/not_found');
  if (await wasErased(tx, subjectId)) throw refuse('log/erased_already');
  const requestedBy = personActor(context).personId;
  const id = context.ids.next();
  const made = await insertErasure(tx, { id, subjectId, reason, requestedBy }, now);
  if (made === 0) throw refuse('log/erasure_waits');
  return { id };
}
