import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { evaluateServiceRecords as operation } from '@linli/contract/service-records';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findSheetRows } from './find-sheet-rows';
import { kinshipObjection } from './kinship-objection';
import { evaluateRecords } from './sheets.queries';

/** How well they served; whoever led the session may say so, but nobody of the family. */
export async function evaluateServiceRecords(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const actor = personActor(context);
  for (const row of await findSheetRows(tx, params.sessionId, body.recordIds)) {
    const objection = kinshipObjection(row, actor);
    if (objection) throw refuse(`service/${objection}`, { residentId: row.residentId });
  }
  const evaluation = { quality: body.quality, personId: actor.personId };
  const evaluatedCount = await evaluateRecords(tx, body.recordIds, evaluation, now);
  if (evaluatedCount === 0) throw refuse('service/already_evaluated');
  return { evaluatedCount };
}
