import type { endPlot as operation } from '@linli/contract/claim-reviews';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { notifyResidents } from '../notifications/notify-residents';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { findReviewer } from './claims.queries';
import { objectToReview } from './object-to-review';
import { endLivingPlot, findLivingPlot } from './plots.queries';

export async function endPlot(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { personId } = personActor(context);
  const plot = await findLivingPlot(tx, params.plotId);
  if (!plot) throw refuse('request/not_found');
  const reviewer = await findReviewer(tx, personId, now);
  assert(reviewer, 'who is signed in is a person');
  const objection = await objectToReview(context, reviewer, { ...plot, recordedBy: null });
  if (objection) throw refuse(objection);
  const { reason } = body;
  if ((await endLivingPlot(tx, plot.id, { personId, reason }, now)) === 0) {
    throw refuse('request/not_found');
  }
  await notifyResidents(context, [
    {
      residentId: plot.residentId,
      kind: 'plot_ended',
      key: `plot:${plot.id}:ended`,
      title: { zh: '认领的地方收回了', en: 'An adopted place was taken back' },
      body: { zh: `${plot.place}：${reason}`, en: `${plot.place}: ${reason}` },
      link: '/claims',
    },
  ]);
  return { done: true };
}
