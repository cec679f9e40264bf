import type { OperationContext } from '../platform/operation-context';
import { listRecordsOfAwards } from './records.queries';
import { reverseRecords } from './reverse-records';

/** Takes away the service that came with awards which were taken back. */
export async function reverseListedTime(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids'>,
  transferIds: readonly string[],
  by: { readonly personId: string; readonly reason: string },
): Promise<void> {
  const records = await listRecordsOfAwards(context.tx, transferIds);
  if (records.length === 0) return;
  await reverseRecords(
    context,
    records.map(({ id }) => id),
    by,
  );
}
