import type { listApprovals as operation } from '@linli/contract/approvals';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listApprovalRows } from './approvals.queries';

/** The cursor is the last row's id, so that new ones never shift a page. */
export async function listApprovals(
  context: OperationContext,
  { query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { state, cursor, limit } = query;
  if (cursor !== undefined && !UUID.test(cursor)) throw refuse('request/invalid');
  const { personId } = personActor(context);
  const afterId = cursor ?? null;
  const rows = await listApprovalRows(context.tx, { state, afterId, limit: limit + 1 });
  const approvals = rows.slice(0, limit).map(({ post, makerPersonId, ...row }) => ({
    ...row,
    title: post.title,
    reason: post.reason,
    because: [...post.because],
    sessionId: post.sessionId ?? null,
    occurredOn: post.occurredOn,
    isOwn: makerPersonId === personId,
    transferId: row.state === 'approved' ? row.id : null,
  }));
  const nextCursor = rows.length > limit ? (approvals.at(-1)?.id ?? null) : null;
  return { approvals, nextCursor };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
