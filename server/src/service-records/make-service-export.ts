import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { makeServiceExport as operation } from '@linli/contract/service-exports';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { insertExport, insertExportRows, listWaiting, lockExports } from './exports.queries';
import { findServiceSettings } from './find-service-settings';

/** A batch keeps the template of its day, so that its file can be written again the same. */
export async function makeServiceExport(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const { personId } = personActor(context);
  await lockExports(tx);
  const waiting = await listWaiting(tx);
  if (waiting.length === 0) throw refuse('service/nothing_to_export');
  const { template } = await findServiceSettings(tx);
  const exportId = ids.next();
  const number = await insertExport(tx, { id: exportId, template, personId }, now);
  const recordIds = waiting.map(({ recordId }) => recordId);
  await insertExportRows(tx, exportId, recordIds);
  return { exportId, number, rowCount: recordIds.length };
}
