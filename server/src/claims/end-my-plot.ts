import type { endMyPlot as operation } from '@linli/contract/claims';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { claimingResident } from './claiming-resident';
import { endLivingPlot, findLivingPlot } from './plots.queries';

export async function endMyPlot(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { residentId, personId } = claimingResident(context);
  const plot = await findLivingPlot(tx, params.plotId);
  if (plot?.residentId !== residentId) throw refuse('request/not_found');
  const ended = await endLivingPlot(tx, plot.id, { personId, reason: null }, now);
  if (ended === 0) throw refuse('request/not_found');
  return { done: true };
}
