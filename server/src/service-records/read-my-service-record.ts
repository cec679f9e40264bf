import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { readMyServiceRecord as operation } from '@linli/contract/service-records';
import { findPersonNames } from '../identity/find-person-names';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listCorrectionsOf } from './corrections.queries';
import { findRecord } from './records.queries';

/** Everything that stands behind one record; the people who worked on it by masked names. */
export async function readMyServiceRecord(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, communityId } = context;
  const { residentId } = personActor(context);
  const record = await findRecord(tx, input.params.recordId);
  if (!record || record.residentId !== residentId) throw refuse('request/not_found');
  const corrections = await listCorrectionsOf(tx, record.id);
  const names = await findPersonNames(tx, communityId, [
    record.leaderPersonId,
    record.recordedBy,
    record.confirmedBy,
    record.evaluatedBy,
    ...corrections.map(({ answeredBy }) => answeredBy),
  ]);
  const nameOf = (personId: string | null) => names.get(personId ?? '')?.maskedName ?? null;
  const { reversalId, reversalReason, reversedAt } = record;
  return {
    ...record,
    leaderName: nameOf(record.leaderPersonId),
    recorderName: nameOf(record.recordedBy),
    confirmerName: nameOf(record.confirmedBy),
    evaluatorName: nameOf(record.evaluatedBy),
    reversal:
      reversalId !== null && reversedAt !== null
        ? { id: reversalId, reason: reversalReason ?? '', recordedAt: reversedAt }
        : null,
    corrections: corrections.map((one) => ({ ...one, answeredByName: nameOf(one.answeredBy) })),
  };
}
