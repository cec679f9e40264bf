import type { updateReward as operation } from '@linli/contract/mall';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { checkTerms } from './check-terms';
import { changeReward, findRewardState } from './rewards.queries';

/** Stock moves by a difference: a committee member looking at an old figure cannot overwrite it. */
export async function updateReward(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const { body, params } = input;
  if (body.pricePoints !== undefined || body.termsKey !== undefined) {
    const found = await findRewardState(tx, params.rewardId);
    if (!found) throw refuse('request/not_found');
    const termsKey = body.termsKey === undefined ? found.termsKey : body.termsKey;
    await checkTerms(context, termsKey, body.pricePoints);
  }
  const written = await changeReward(tx, params.rewardId, {
    title: body.title ?? null,
    description: body.description ?? null,
    pricePoints: body.pricePoints ?? null,
    stockChange: body.stockChange ?? 0,
    changesLimit: body.perPersonLimit !== undefined,
    perPersonLimit: body.perPersonLimit ?? null,
    codeValidDays: body.codeValidDays ?? null,
    state: body.state ?? null,
    changesTerms: body.termsKey !== undefined,
    termsKey: body.termsKey ?? null,
  });
  if (written === 0) {
    const found = await findRewardState(tx, params.rewardId);
    throw found
      ? refuse('mall/stock_negative', { stock: found.stock })
      : refuse('request/not_found');
  }
  return { done: true };
}
