import type { listQualifications as operation } from '@linli/contract/dossiers';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { listQualificationRows } from './dossier.queries';
import { noticeSpan } from './notice-span';

/** Those that end first on top, so that nobody is turned away at the door. */
export async function listQualifications(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const rows = await listQualificationRows(context.tx);
  const { from: today, until } = await noticeSpan(context);
  return {
    qualifications: rows.map((row) => ({ ...row, state: stateOf(row.validUntil, today, until) })),
  };
}

function stateOf(validUntil: string | null, today: string, until: string) {
  if (validUntil === null || validUntil > until) return 'valid';
  return validUntil < today ? 'over' : 'ending';
}
