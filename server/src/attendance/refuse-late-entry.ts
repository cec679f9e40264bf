import type { refuseLateEntry as operation } from '@linli/contract/late-entries';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { findWaitingEntry } from './find-waiting-entry';
import { settleLateEntry } from './late-entries.queries';

/** Nothing is recorded; whoever made it reads why. */
export async function refuseLateEntry(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const actor = personActor(context);
  const entry = await findWaitingEntry(tx, params.lateEntryId, actor);
  const settled = {
    state: 'refused',
    settledBy: actor.personId,
    refuseReason: body.reason,
    attendanceId: null,
    points: 0,
    minutes: 0,
  } as const;
  await settleLateEntry(tx, entry.id, settled, now);
  return { done: true };
}
