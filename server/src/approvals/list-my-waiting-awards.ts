import type { listMyWaitingAwards as operation } from '@linli/contract/approvals';
import type { OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listMyWaitingRows } from './approvals.queries';

/** What the resident will have once a second person agrees; none of it is in the balance. */
export async function listMyWaitingAwards(
  context: OperationContext,
): Promise<OutputOf<typeof operation>> {
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const rows = await listMyWaitingRows(context.tx, residentId);
  const awards = rows.map(({ post, ...row }) => ({
    ...row,
    title: post.title,
    because: [...post.because],
    occurredOn: post.occurredOn,
  }));
  return { awards };
}
