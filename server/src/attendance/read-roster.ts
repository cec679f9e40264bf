import type { readRoster as operation } from '@linli/contract/attendance';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { maskName } from '@linli/core/people/mask-name';
import { proxyMark } from '@linli/core/people/proxy-terms';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findFrozenSession, listRosterRows } from './roster.queries';

/** Who is expected and who came; those who came without signing up stand here as well. */
export async function readRoster(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { sessionId } = input.params;
  const session = await findFrozenSession(context.tx, sessionId);
  if (!session) throw refuse('request/not_found');
  const rows = await listRosterRows(context.tx, sessionId);
  return {
    frozenAt: session.frozenAt,
    rows: rows.map(({ proxyRelation, proxyName, ...row }) => ({
      ...row,
      signedUpBy: proxyRelation && proxyName ? proxyMark(proxyRelation, maskName(proxyName)) : null,
    })),
  };
}
