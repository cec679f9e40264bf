import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { addPolicy as operation } from '@linli/contract/safety';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { insertPolicy } from './policies.queries';
import { refuseUnknownCategory } from './refuse-unknown-category';

export async function addPolicy(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const { requestId: _, ...policy } = body;
  const { fromOn, untilOn, minAge, maxAge } = policy;
  const agesWrong = minAge !== null && maxAge !== null && minAge > maxAge;
  if (untilOn < fromOn || agesWrong) throw refuse('safety/policy_days_wrong');
  await refuseUnknownCategory(context, policy.categories);
  const policyId = ids.next();
  await insertPolicy(tx, { ...policy, id: policyId }, personActor(context).personId, now);
  return { policyId };
}
