import type { listMyClaims as operation } from '@linli/contract/claims';
import type { OutputOf } from '@linli/contract/operation';
import { periodStart } from '@linli/core/calendar/period-start';
import type { OperationContext } from '../platform/operation-context';
import { listClaimsOf } from './claim-lists.queries';
import { claimingResident } from './claiming-resident';
import { describeClaim } from './describe-claim';
import { listPhotos } from './photos.queries';
import { listLivingPlots } from './plots.queries';
import { todayOf } from './today-of';

export async function listMyClaims(context: OperationContext): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const { residentId } = claimingResident(context);
  const today = await todayOf(context);
  const claims = await listClaimsOf(tx, residentId);
  const photos = await listPhotos(
    tx,
    claims.map(({ id }) => id),
  );
  return {
    claims: claims.map((claim) => describeClaim(claim, photos, today)),
    plots: await listLivingPlots(tx, periodStart(today, 'month'), residentId),
  };
}
