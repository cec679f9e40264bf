import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { markServiceExport as operation } from '@linli/contract/service-exports';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findExport, markRows } from './exports.queries';

/** What the receiving system answered; a row has one answer. */
export async function markServiceExport(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { personId } = personActor(context);
  if (!(await findExport(tx, params.exportId))) throw refuse('request/not_found');
  const mark = { recordIds: body.recordIds, state: body.state, reason: body.reason, personId };
  const markedCount = await markRows(tx, params.exportId, mark, now);
  if (markedCount === 0) throw refuse('service/already_marked');
  return { markedCount };
}
