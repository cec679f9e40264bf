import { leafOf, type Opening } from '@linli/core/transparency/leaf';
import { leafHash } from '@linli/core/transparency/merkle-tree';
import {
  readTransferPayload,
  type TransferPayload,
} from '@linli/core/transparency/transfer-payload';
import { bytesToHex } from '@noble/hashes/utils.js';

/** A breach of the laws of the books, found in entries that are genuinely in the log. */
export class BookProblem extends Error {
  override readonly name = 'BookProblem';
}

interface Account {
  readonly seq: number;
  readonly hash: string;
  readonly balance: number;
}

/**
 * Recomputes every account from transfers in the order of the log: sums of zero, no gaps, no
 * balance below nothing. Where entries of an account stay closed, it goes on from the next one.
 */
export class BookCheck {
  transfers = 0;
  private readonly accounts = new Map<string, Account>();
  private readonly totals = new Map<string, number>();

  add(index: number, opening: Opening): void {
    const payload = readTransferPayload(opening.payload);
    if (!payload) throw new BookProblem(`entry ${index} is no transfer`);
    this.transfers += 1;
    refuseUnbalanced(index, payload);
    const { acct, seq, prev, amount, balance } = payload;
    const before = this.accounts.get(acct);
    const follows =
      seq === 1 ? prev === null && balance === amount : !before || isNext(before, payload);
    if (!follows)
      throw new BookProblem(`entry ${index} does not follow entry ${seq - 1} of ${acct}`);
    if (balance < 0) throw new BookProblem(`entry ${index} leaves ${acct} with ${balance}`);
    this.accounts.set(acct, { seq, balance, hash: bytesToHex(leafHash(leafOf(opening))) });
    this.totals.set(payload.kind, (this.totals.get(payload.kind) ?? 0) + amount);
  }

  /** Lines for people: what was issued, spent and expired, and what is held. */
  finish(): string[] {
    const held = [...this.accounts.values()].reduce((sum, { balance }) => sum + balance, 0);
    const kinds = [...this.totals].map(([kind, amount]) => `${kind} ${amount}`).join(', ');
    return [`good   ${this.accounts.size} accounts hold ${held} points`, `       ${kinds}`];
  }
}

function isNext(before: Account, { seq, prev, amount, balance }: TransferPayload): boolean {
  return seq === before.seq + 1 && prev === before.hash && balance === before.balance + amount;
}

function refuseUnbalanced(index: number, { lines, amount }: TransferPayload): void {
  const sums = new Map<string, number>();
  for (const line of lines) sums.set(line.unit, (sums.get(line.unit) ?? 0) + line.amount);
  const own = lines
    .filter(({ acct, unit }) => acct === 'self' && unit === 'point')
    .reduce((sum, line) => sum + line.amount, 0);
  if (own !== amount || [...sums.values()].some((sum) => sum !== 0)) {
    throw new BookProblem(`the lines of entry ${index} do not balance`);
  }
}
