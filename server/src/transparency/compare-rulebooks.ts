import { canonicalJson } from '@linli/core/transparency/canonical-json';
import type { Transaction } from '../platform/database';
import { listLoggedRulebooks, listRulebooks } from './compare.queries';
import type { LogFinding } from './compare-log';
import { enterCommunity } from './subjects.queries';

/** Every version is what the log tells of it; none was taken away and none put between. */
export async function compareRulebooks(
  tx: Transaction,
  communityId: string,
): Promise<LogFinding[]> {
  await enterCommunity(tx, communityId);
  const rows = new Map(
    (await listRulebooks(tx, communityId)).map(({ version, document }) => [version, document]),
  );
  const findings: LogFinding[] = [];
  const find = (version: number, says: string): unknown =>
    findings.push({ row: `rulebook ${version} of community ${communityId}`, says });
  for (const { leafIndex, version, document } of await listLoggedRulebooks(tx, communityId)) {
    const kept = rows.get(version);
    const leaf = leafIndex === null ? 'what waits for the log' : `leaf ${leafIndex}`;
    if (kept === undefined) find(version, `was deleted: it is ${leaf}`);
    else if (canonicalJson(kept) !== canonicalJson(document)) {
      find(version, `was changed: it is not what ${leaf} says`);
    }
    rows.delete(version);
  }
  for (const version of rows.keys()) find(version, 'was inserted: it has no leaf');
  return findings;
}
