import type { listProposedAwards as operation } from '@linli/contract/approvals';
import type { OutputOf } from '@linli/contract/operation';
import { maskName } from '@linli/core/people/mask-name';
import { type OperationContext, personActor } from '../platform/operation-context';
import { listProposedRows } from './approvals.queries';

/** So that an organizer can say what became of points that were not given at the door. */
export async function listProposedAwards(
  context: OperationContext,
): Promise<OutputOf<typeof operation>> {
  const { personId } = personActor(context);
  const rows = await listProposedRows(context.tx, personId);
  const awards = rows.map(({ post, residentName, ...row }) => ({
    ...row,
    maskedName: maskName(residentName),
    title: post.title,
    because: [...post.because],
    sessionId: post.sessionId ?? null,
  }));
  return { awards };
}
