import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { readReceipt as operation } from '@linli/contract/transparency';
import type { OperationContext } from '../platform/operation-context';
import { readOwnPolicy } from './read-own-policy';
import { readOwnReceipt } from './read-own-receipt';

/** The page checks the receipt itself; nothing here says whether it is good. */
export async function readReceipt(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const receipt = await readOwnReceipt(context, params.transferId);
  return { receipt, policy: await readOwnPolicy(context) };
}
