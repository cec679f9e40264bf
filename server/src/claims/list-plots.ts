import type { listPlots as operation } from '@linli/contract/claim-reviews';
import type { OutputOf } from '@linli/contract/operation';
import { periodStart } from '@linli/core/calendar/period-start';
import type { OperationContext } from '../platform/operation-context';
import { listLivingPlots } from './plots.queries';
import { todayOf } from './today-of';

export async function listPlots(context: OperationContext): Promise<OutputOf<typeof operation>> {
  const month = periodStart(await todayOf(context), 'month');
  return { plots: await listLivingPlots(context.tx, month, null) };
}
