import type { addReward as operation } from '@linli/contract/mall';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { checkTerms } from './check-terms';
import { counterExists } from './counters.queries';
import { insertReward } from './rewards.queries';

export async function addReward(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { requestId: _, ...reward } = input.body;
  if (!(await counterExists(tx, reward.counterId))) throw refuse('request/not_found');
  await checkTerms(context, reward.termsKey, reward.pricePoints);
  const id = context.ids.next();
  await insertReward(tx, { id, ...reward }, now);
  return { id };
}
