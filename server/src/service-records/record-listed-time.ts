import type { OperationContext } from '../platform/operation-context';
import { insertListedRecords } from './records.queries';

/** Counted service that came with an award, which the books have by now. */
export interface AwardedTime {
  readonly transferId: string;
  readonly residentId: string;
  readonly ruleKey: string;
  readonly day: string;
  readonly occurredAt: string;
  readonly minutes: number;
  /** What was done, in the words of the record. */
  readonly content: string;
  readonly note: string;
}

/** Writes late entries that both people have signed; who recorded and who agreed stay named. */
export async function recordListedTime(
  { tx, now, ids }: Pick<OperationContext, 'tx' | 'now' | 'ids'>,
  times: readonly AwardedTime[],
  by: { readonly recordedBy: string; readonly confirmedBy: string },
): Promise<void> {
  const records = times
    .filter(({ minutes }) => minutes > 0)
    .map((time) => ({ ...time, id: ids.next() }));
  if (records.length > 0) await insertListedRecords(tx, records, by, now);
}
