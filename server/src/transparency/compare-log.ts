import type { Database, Transaction } from '../platform/database';
import type { Secrets } from '../platform/secrets';
import { planForWholeLog } from './compare.queries';
import { compareLeaves, PlaceSet } from './compare-leaves';
import { comparePolls } from './compare-polls';
import { compareRecords } from './compare-records';
import { compareRulebooks } from './compare-rulebooks';
import { compareTransfers, type UndecidedRow } from './compare-transfers';
import { findSize, listCommunityIds } from './log.queries';

/** A row or a leaf that is not what the other says, by name. */
export interface LogFinding {
  readonly row: string;
  readonly says: string;
}

/**
 * Compares every row of the books with its leaf, and the leaves with what was signed: one moment of
 * the whole database. Whoever edits, deletes or inserts a row by hand, whatever their rights, must
 * also change its leaf; then the root is another, and that others have.
 */
export function compareLog(database: Database, secrets: Secrets): Promise<LogFinding[]> {
  return database.transaction(null, (tx) => compareAll(tx, secrets), {
    isolation: 'repeatable read',
    readOnly: true,
  });
}

async function compareAll(tx: Transaction, secrets: Secrets): Promise<LogFinding[]> {
  await planForWholeLog(tx);
  const findings: LogFinding[] = [];
  const undecided: UndecidedRow[] = [];
  const seen = new PlaceSet(await findSize(tx));
  for (const communityId of await listCommunityIds(tx)) {
    const see = (place: number): void => seen.add(place);
    const compared = await compareTransfers(tx, secrets, communityId, see);
    findings.push(...compared.findings);
    undecided.push(...compared.undecided);
    findings.push(...(await compareRecords(tx, secrets, communityId, see)));
    findings.push(...(await compareRulebooks(tx, communityId)));
    findings.push(...(await comparePolls(tx, communityId)));
  }
  const leaves = await compareLeaves(tx, seen);
  for (const { row, says, follows } of undecided) {
    if (!leaves.orphans.some((orphan) => follows(orphan))) findings.push({ row, says });
  }
  return [...findings, ...leaves.findings];
}
