import type { wishPartner as operation } from '@linli/contract/mentoring';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { actingResident } from '../residents/acting-resident';
import { deleteWishes, insertWish } from './sides.queries';
import { termsInForce } from './terms-in-force';

/** Only the committee reads wishes; there is no list of those who look for company. */
export async function wishPartner(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const residentId = actingResident(context);
  const { tx, now } = context;
  if (body.wanted) {
    if (!(await termsInForce(context))) throw refuse('mentoring/not_offered');
    await insertWish(tx, residentId, now);
  } else await deleteWishes(tx, [residentId]);
  return { done: true };
}
