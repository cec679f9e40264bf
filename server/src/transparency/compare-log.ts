import type { Database, Transaction } from '../platform/database';
import type { Secrets } from '../platform/secrets';
import { planForWholeLog } from './compare.queries';
import { compareBoards } from './compare-boards';
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

export interface PlacedFinding extends LogFinding {
  /** Null where the row is gone, and with it whose it was. */
  readonly communityId: string | null;
}

/**
 * Compares every row of the books with its leaf, and the leaves with what was signed: one moment of
 * the whole database. Whoever edits, deletes or inserts a row by hand, whatever their rights, must
 * also change its leaf; then the root is another, and that others have.
 */
export function compareLog(database: Database, secrets: Secrets): Promise<PlacedFinding[]> {
  return database.transaction(null, (tx) => compareAll(tx, secrets), {
    isolation: 'repeatable read',
    readOnly: true,
  });
}

async function compareAll(tx: Transaction, secrets: Secrets): Promise<PlacedFinding[]> {
  await planForWholeLog(tx);
  const findings: PlacedFinding[] = [];
  const undecided: (UndecidedRow & { readonly communityId: string })[] = [];
  const seen = new PlaceSet(await findSize(tx));
  const see = (place: number): void => seen.add(place);
  for (const communityId of await listCommunityIds(tx)) {
    const compared = await compareTransfers(tx, secrets, communityId, see);
    const found: LogFinding[] = [
      ...compared.findings,
      ...(await compareRecords(tx, secrets, communityId, see)),
      ...(await compareRulebooks(tx, communityId)),
      ...(await comparePolls(tx, communityId)),
      ...(await compareBoards(tx, secrets, communityId)),
    ];
    findings.push(...found.map((finding) => ({ ...finding, communityId })));
    undecided.push(...compared.undecided.map((row) => ({ ...row, communityId })));
  }
  const leaves = await compareLeaves(tx, seen);
  for (const { follows, ...finding } of undecided) {
    if (!leaves.orphans.some((orphan) => follows(orphan))) findings.push(finding);
  }
  return [...findings, ...leaves.findings.map((each) => ({ ...each, communityId: null }))];
}
