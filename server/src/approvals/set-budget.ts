import type { setBudget as operation } from '@linli/contract/approvals';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { deleteBudget, findSubject, upsertBudget } from './budgets.queries';

/**
 * How much somebody or something may give before a second person is asked. It refuses nobody: what
 * goes beyond waits. Nobody sets the budget they work under.
 */
export async function setBudget(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { personId } = personActor(context);
  const { scope, subjectId, pointsMax } = body;
  if (!(await findSubject(tx, scope, subjectId))) throw refuse('request/not_found');
  if (scope === 'organizer' && subjectId === personId) throw refuse('budgets/own');
  if (pointsMax === null) await deleteBudget(tx, scope, subjectId);
  else await upsertBudget(tx, { scope, subjectId, pointsMax, setBy: personId }, now);
  return { done: true };
}
