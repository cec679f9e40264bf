import type { prepareBulkAward } from '@linli/contract/bulk-awards';
import type { OutputOf } from '@linli/contract/operation';
import type { PersonActor } from '../platform/operation-context';
import type { BulkAwardRecord } from './bulk-awards.queries';

/** A list as it is shown to one of its readers. */
export function describeBulkAward(
  { fileHash: _, makerPersonId, ...record }: BulkAwardRecord,
  { personId }: PersonActor,
): OutputOf<typeof prepareBulkAward> {
  return { ...record, isOwn: makerPersonId === personId };
}
