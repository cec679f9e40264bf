import type { listMyInspectionGrades as operation } from '@linli/contract/inspections';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listOwnGrades } from './inspections.queries';

const SHOWN = 60;

/** What counts: nobody reads a grade that a second person has not agreed to. */
export async function listMyInspectionGrades(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { residentId, householdId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const accountIds = householdId === null ? [residentId] : [residentId, householdId];
  return { grades: await listOwnGrades(context.tx, accountIds, SHOWN) };
}
