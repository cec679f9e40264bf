import { leafOf } from '@linli/core/transparency/leaf';
import { sameHash } from '@linli/core/transparency/merkle-tree';
import type { Transaction } from '../platform/database';
import type { Secrets } from '../platform/secrets';
import {
  type ComparedRow,
  closeTransfers,
  fetchTransfers,
  listSealedKeys,
  openTransfers,
} from './compare.queries';
import { loggedRowOf } from './logged-row-of';
import { type LoggedRow, openingOf } from './opening-of';
import { sha256 } from './sha256';
import { openSubjectKey, type SubjectKey } from './subject-key';
import { enterCommunity } from './subjects.queries';
import type { TransferContent } from './transfer-payload-of';

export interface ComparedTransfers {
  readonly findings: readonly { readonly row: string; readonly says: string }[];
  /** Rows after a gap: what they should be depends on the leaf of the row that is gone. */
  readonly undecided: readonly UndecidedRow[];
}

export interface UndecidedRow {
  readonly row: string;
  readonly says: string;
  /** Whether the row is right when the one before it had that leaf. */
  follows(previous: Uint8Array): boolean;
}

/**
 * Makes the leaf of every transfer once more and compares it with the one in the log. Rows of whom
 * was erased have lost their key: their leaves are only seen to be there.
 */
export async function compareTransfers(
  tx: Transaction,
  secrets: Secrets,
  communityId: string,
  seen: (leafIndex: number) => void,
): Promise<ComparedTransfers> {
  const findings: { row: string; says: string }[] = [];
  const undecided: UndecidedRow[] = [];
  await enterCommunity(tx, communityId);
  const walk = new AccountWalk(secrets, await listSealedKeys(tx, communityId));
  await openTransfers(tx, communityId);
  // The next rows are on their way while these are looked at.
  let next = fetchTransfers(tx);
  for (let rows = await next; rows.length > 0; rows = await next) {
    next = fetchTransfers(tx);
    for (const compared of rows) {
      if (compared.leafIndex !== null) seen(compared.leafIndex);
      const row = `transfer ${compared.id}`;
      const found = walk.compare(compared);
      if (found && 'follows' in found) undecided.push({ row, ...found });
      else if (found) findings.push({ row, ...found });
    }
  }
  await closeTransfers(tx);
  return { findings, undecided };
}

/** Goes through the accounts one after the other, each in its order. */
class AccountWalk {
  private accountId = '';
  private key: SubjectKey | undefined;
  private previous: Uint8Array | null = null;
  private sequence = 0;

  constructor(
    private readonly secrets: Secrets,
    private readonly sealedKeys: ReadonlyMap<string, Buffer>,
  ) {}

  /** What is wrong with the row, or cannot be said yet. */
  compare(row: ComparedRow): { says: string } | Omit<UndecidedRow, 'row'> | undefined {
    if (row.accountId !== this.accountId) {
      this.accountId = row.accountId;
      this.previous = null;
      this.sequence = 0;
      const sealedKey = this.sealedKeys.get(row.accountId);
      this.key = sealedKey && openSubjectKey(this.secrets, sealedKey);
    }
    const { previous, key, sequence } = this;
    this.previous = row.leaf;
    const logged = loggedRowOf(row, previous);
    this.sequence = (logged.content as unknown as TransferContent).account_sequence;
    if (row.leaf === null) return row.waits ? undefined : { says: 'was inserted: it has no leaf' };
    if (!key) return undefined;
    const { leaf } = row;
    const follows = (before: Uint8Array | null): boolean =>
      this.isLeafOf({ ...logged, previous: before }, key, leaf);
    const says = `was changed: it is not what leaf ${row.leafIndex} says`;
    if (this.sequence !== sequence + 1) return { says, follows };
    return follows(previous) ? undefined : { says };
  }

  private isLeafOf(row: LoggedRow, key: SubjectKey, leaf: Uint8Array): boolean {
    return sameHash(leafOf(openingOf(this.secrets, row, key), sha256), leaf);
  }
}
