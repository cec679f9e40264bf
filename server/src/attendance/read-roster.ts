import type { readRoster as operation } from '@linli/contract/attendance';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listRosterRows } from './roster.queries';
import { sessionExists } from './session.queries';

/** Who is expected and who came; those who came without signing up stand here as well. */
export async function readRoster(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { sessionId } = input.params;
  if (!(await sessionExists(context.tx, sessionId))) throw refuse('request/not_found');
  return { rows: await listRosterRows(context.tx, sessionId) };
}
