import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { confirmServiceRecords as operation } from '@linli/contract/service-records';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findSheetRows } from './find-sheet-rows';
import { signRecords } from './sheets.queries';
import { signatureObjection } from './signature-objection';

/** The second person's signature, in a batch; of two who sign at once each record has one. */
export async function confirmServiceRecords(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const actor = personActor(context);
  const rows = await findSheetRows(tx, params.sessionId, body.recordIds);
  for (const row of rows) {
    const objection = signatureObjection(row, actor);
    if (objection) throw refuse(`service/${objection}`, { residentId: row.residentId });
  }
  const confirmedCount = await signRecords(tx, body.recordIds, actor.personId, now);
  if (confirmedCount === 0) throw refuse('service/already_confirmed');
  return { confirmedCount };
}
