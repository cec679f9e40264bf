import type { InputOf } from '@linli/contract/operation';
import type { downloadReceipt as operation } from '@linli/contract/transparency';
import type { FileAnswer, OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { readOwnReceipt } from './read-own-receipt';

export async function downloadReceipt(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<FileAnswer> {
  const receipt = await readOwnReceipt(context, params.transferId);
  if (receipt === null) throw refuse('log/not_published_yet');
  return {
    fileName: `${params.transferId}.tlog-proof`,
    contentType: 'text/plain; charset=utf-8',
    body: receipt,
  };
}
