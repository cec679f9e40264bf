import type { recordClaim as operation } from '@linli/contract/claims';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { recogniseResident } from '../attendance/recognise-resident';
import { type OperationContext, personActor } from '../platform/operation-context';
import { openClaim } from './open-claim';
import { tellOfClaim } from './tell-of-claim';

/**
 * Written down at the table for a resident, who is told of it at once and may take it back. What
 * comes later than scans are taken needs a word why, and is marked.
 */
export async function recordClaim(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { requestId, ruleKey, place, words, photoIds, plotId, way, offline, lateReason } = body;
  const { at, ...resident } = await recogniseResident(context, body);
  const opened = await openClaim(context, {
    requestId,
    residentId: resident.residentId,
    personId: personActor(context).personId,
    ruleKey,
    place,
    words,
    photoIds,
    plotId,
    occurredAt: lateReason === undefined ? at : context.now,
    recording: { way, offline, lateReason: lateReason ?? null },
  });
  await tellOfClaim(context, opened.told, { deed: 'record' });
  return { claimId: opened.claimId, ...resident, answerDueOn: opened.answerDueOn };
}
