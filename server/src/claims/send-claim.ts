import type { sendClaim as operation } from '@linli/contract/claims';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { claimingResident } from './claiming-resident';
import { openClaim } from './open-claim';

/**
 * From the resident's own phone. What was written without a network counts for the day it was
 * written, as long as that is not long ago; no claim is refused for coming late.
 */
export async function sendClaim(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { residentId, personId, byProxy } = claimingResident(context);
  const { requestId, ruleKey, place, words, photoIds, plotId, writtenAt } = body;
  const { claimId, answerDueOn } = await openClaim(context, {
    requestId,
    residentId,
    personId,
    ruleKey,
    place,
    words,
    photoIds,
    plotId,
    occurredAt: believedMoment(Date.parse(writtenAt), context.now),
    recording: byProxy ? { way: 'proxy', offline: false, lateReason: null } : null,
  });
  return { claimId, answerDueOn };
}

function believedMoment(writtenMs: number, now: Date): Date {
  const ageMs = now.getTime() - writtenMs;
  return ageMs < 0 || ageMs > BELIEVED_MS ? now : new Date(writtenMs);
}

/** As long as scans are taken that waited without a network. */
const BELIEVED_MS = 72 * 3_600_000;
