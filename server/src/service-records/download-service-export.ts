import type { InputOf } from '@linli/contract/operation';
import type { downloadServiceExport as operation } from '@linli/contract/service-exports';
import { findPersonNames } from '../identity/find-person-names';
import { communityTimeZone } from '../platform/community-time-zone';
import type { FileAnswer, OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { writeExcel } from '../platform/write-excel';
import { exportCell } from './export-cell';
import { findExport, listExportedRecords } from './exports.queries';

/** The file for the official system; who fetched it stands in the staff acts. */
export async function downloadServiceExport(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<FileAnswer> {
  const { tx, communityId, secrets } = context;
  const made = await findExport(tx, params.exportId);
  if (!made) throw refuse('request/not_found');
  const records = await listExportedRecords(tx, made.id);
  const names = await findPersonNames(
    tx,
    communityId,
    records.flatMap((one) => [one.leaderPersonId, one.recordedBy, one.confirmedBy]),
  );
  const circumstances = {
    template: made.template,
    timeZone: await communityTimeZone(tx),
    secrets,
    nameOf: (personId: string | null) => names.get(personId ?? '')?.name ?? '',
  };
  const file = { fileName: `志愿服务记录-第${made.number}批.xlsx`, sheetName: '志愿服务记录' };
  return writeExcel(
    file,
    made.template.columns.map(({ title }) => ({ title })),
    records.map((record) =>
      made.template.columns.map(({ field }) => exportCell(field, record, circumstances)),
    ),
  );
}
