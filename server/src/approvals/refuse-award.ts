import type { refuseAward as operation } from '@linli/contract/approvals';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { notifyResidents } from '../notifications/notify-residents';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { closeApproval } from './approvals.queries';
import { findWaitingApproval } from './find-waiting-approval';

/** A no with its reason, which the resident reads; that they took part stays recorded. */
export async function refuseAward(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const actor = personActor(context);
  const { id, post } = await findWaitingApproval(context, params.approvalId, actor);
  const decision = { state: 'refused', personId: actor.personId, reason: body.reason } as const;
  const closed = await closeApproval(tx, id, decision, now);
  assert(closed === 1, 'the approval is held by this transaction');
  const { residentId, title } = post;
  assert(residentId, 'an award that waits is someone’s');
  await notifyResidents(context, [
    {
      residentId,
      kind: 'award_refused',
      key: `award_refused:${id}`,
      title: { zh: '有一笔分没有记入', en: 'Some points were not recorded' },
      body: {
        zh: `“${title.zh}”：第二个人没有同意。理由：${body.reason}。有疑问请到居委会核对。`,
        en: `“${title.en}”: a second person did not agree. Reason: ${body.reason}`,
      },
    },
  ]);
  return { done: true };
}
