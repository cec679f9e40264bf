import type { makeLateEntry as operation } from '@linli/contract/late-entries';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { insertLateEntry } from './late-entries.queries';
import { refuseLate } from './refuse-late';

/** The first of two people: says who served, when, why nobody scanned, and what shows it. */
export async function makeLateEntry(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const actor = personActor(context);
  const { requestId: _, ...said } = body;
  const entry = { ...said, id: ids.next(), sessionId: params.sessionId, madeBy: actor.personId };
  await refuseLate(context, entry, actor);
  if (!(await insertLateEntry(tx, entry, now))) throw refuse('late_entry/waiting');
  return { lateEntryId: entry.id };
}
