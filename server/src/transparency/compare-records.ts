import { leafOf } from '@linli/core/transparency/leaf';
import { sameHash } from '@linli/core/transparency/merkle-tree';
import type { Transaction } from '../platform/database';
import type { Secrets } from '../platform/secrets';
import { type ComparedRecord, listRecords } from './compare.queries';
import type { LogFinding } from './compare-log';
import { openingOf } from './opening-of';
import { sha256 } from './sha256';
import { openSubjectKey } from './subject-key';
import { enterCommunity } from './subjects.queries';

/**
 * What a community put into the log besides transfers: rules, counts, verdicts, erasures. Of whom
 * was erased the key is gone: those are only seen to be there.
 */
export async function compareRecords(
  tx: Transaction,
  secrets: Secrets,
  communityId: string,
  seen: (leafIndex: number) => void,
): Promise<LogFinding[]> {
  await enterCommunity(tx, communityId);
  const findings: LogFinding[] = [];
  for (const record of await listRecords(tx, communityId)) {
    if (record.leafIndex !== null) seen(record.leafIndex);
    const says = whatDiffers(secrets, record);
    if (says !== undefined) findings.push({ row: `log_record ${record.id}`, says });
  }
  return findings;
}

function whatDiffers(secrets: Secrets, record: ComparedRecord): string | undefined {
  const { id: sourceId, type, subjectId, sealedKey, payload, leaf, leafIndex, waits } = record;
  if (leaf === null) return waits ? undefined : 'was inserted: it has no leaf';
  if (subjectId !== null && sealedKey === null) return undefined;
  const key = sealedKey === null ? undefined : openSubjectKey(secrets, sealedKey);
  const row = { type, sourceId, content: payload, rowHash: null, previous: null };
  if (sameHash(leafOf(openingOf(secrets, row, key), sha256), leaf)) return undefined;
  return `was changed: it is not what leaf ${leafIndex} says`;
}
