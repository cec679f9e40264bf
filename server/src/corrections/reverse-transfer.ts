import type { reverseTransfer as operation } from '@linli/contract/ledger';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { lockCheckIn } from '../check-in/lock-check-in';
import { undoCheckIn } from '../check-in/undo-check-in';
import { reverseTransfer as reverseInLedger } from '../ledger/reverse-transfer';
import type { OperationContext } from '../platform/operation-context';

/** Reverses an award together with what others brought only because of it. */
export async function reverseTransfer(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  await lockCheckIn(context.tx, input.params.transferId);
  const answer = await reverseInLedger(context, input);
  await undoCheckIn(context, input.params.transferId, input.body.reason);
  return answer;
}
