import type { readMyClaim as operation } from '@linli/contract/claims';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listClaimsOf } from './claim-lists.queries';
import { claimingResident } from './claiming-resident';
import { listSteps, type StepRow } from './claims.queries';
import { describeClaim } from './describe-claim';
import { listPhotos } from './photos.queries';
import { photosOf } from './photos-of';
import { todayOf } from './today-of';

export async function readMyClaim(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const { residentId } = claimingResident(context);
  const claim = (await listClaimsOf(tx, residentId)).find(({ id }) => id === params.claimId);
  if (!claim) throw refuse('request/not_found');
  const photos = await listPhotos(tx, [claim.id]);
  const steps = await listSteps(tx, claim.id);
  return {
    claim: describeClaim(claim, photos, await todayOf(context)),
    steps: steps.map((step) => ({
      ...forResident(step, claim.state === 'adopted'),
      photos: photosOf(photos, claim.id, step.step),
    })),
    reversedBecause: claim.reversedBecause,
  };
}

/** What the reviewers say to each other becomes the resident's once both have agreed. */
function forResident(step: StepRow, adopted: boolean) {
  const among = step.deed === 'send_back' || (step.deed === 'propose' && !adopted);
  const { step: number, deed, at, words, points } = step;
  return { step: number, deed, at, words: among ? '' : words, points: among ? null : points };
}
