import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { listServiceRecords as operation } from '@linli/contract/service-records';
import { sumAmounts } from '@linli/core/ledger/amount';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listRecordRows } from './records.queries';

/** The record is the person's own, also where a household holds the points. */
export async function listServiceRecords(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const records = await listRecordRows(context.tx, residentId);
  return { totalMinutes: sumAmounts(records.map((record) => record.minutes)), records };
}
