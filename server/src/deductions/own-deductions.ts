import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import type { DeductionFilter } from './deduction-lists.queries';

/**
 * Which deductions are the asker's: about themself, or about the account of their home. Who acts
 * for somebody was trusted by that one alone and sees nothing of the others at home.
 */
export function ownDeductions(context: OperationContext): NonNullable<DeductionFilter['of']> {
  const { residentId, householdId, proxy } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  return { residentId, householdId: proxy ? null : householdId };
}
