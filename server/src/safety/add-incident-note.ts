import type { addIncidentNote as operation } from '@linli/contract/incidents';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { insertIncidentNote } from './incidents.queries';

/** Added below the account, which nobody rewrites. */
export async function addIncidentNote(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const note = { id: ids.next(), incidentId: params.incidentId, words: body.words };
  const written = await insertIncidentNote(tx, note, personActor(context).personId, now);
  if (written === 0) throw refuse('request/not_found');
  return { done: true };
}
