import { bytesToHex } from '@noble/hashes/utils.js';
import { leafOf, type Opening } from './leaf';
import { leafHash } from './merkle-tree';
import { readTransferPayload, type TransferPayload } from './transfer-payload';

/** One own entry as the server shows it: what opens its leaf, and where the leaf stands. */
export interface OwnEntry {
  readonly opening: Opening;
  readonly index: number;
}

/** What a phone keeps of the newest entry it has checked: the rest goes on from there. */
export interface SeenEntry {
  readonly acct: string;
  readonly seq: number;
  readonly balance: number;
  readonly index: number;
  readonly hash: string;
}

export type EntryProblemCode =
  | 'unreadable'
  | 'other_account'
  | 'missing'
  | 'twice'
  | 'moved'
  | 'balance'
  | 'changed_since';

export interface EntryProblem {
  readonly code: EntryProblemCode;
  readonly seq: number;
}

export interface CheckedEntries {
  readonly problems: readonly EntryProblem[];
  readonly newest: SeenEntry | null;
}

/**
 * Whether an account's entries, oldest first, are all there, once each and in order. That a leaf
 * is in the log does not say so: an entry that was left out is in no proof. The numbers and the
 * hash of the entry before, both inside each leaf, do. With `seen` the entries begin with the one
 * that was seen last time.
 */
export function checkOwnEntries(
  entries: readonly OwnEntry[],
  seen: SeenEntry | null = null,
): CheckedEntries {
  const problems: EntryProblem[] = [];
  let before: SeenEntry | undefined;
  for (const [place, entry] of entries.entries()) {
    const payload = readTransferPayload(entry.opening.payload);
    if (!payload) {
      problems.push({ code: 'unreadable', seq: (before?.seq ?? 0) + 1 });
      continue;
    }
    const { acct, seq, balance } = payload;
    const link = { acct, seq, balance, index: entry.index, hash: hashOf(entry.opening) };
    const code =
      seen && place === 0 ? changedSince(seen, link) : problemBetween(before, link, payload);
    if (code) problems.push({ code, seq });
    before = link;
  }
  if (seen && entries.length === 0) problems.push({ code: 'changed_since', seq: seen.seq });
  return { problems, newest: before ?? null };
}

function changedSince(seen: SeenEntry, found: SeenEntry): EntryProblemCode | undefined {
  return found.hash === seen.hash && found.index === seen.index ? undefined : 'changed_since';
}

function problemBetween(
  before: SeenEntry | undefined,
  link: SeenEntry,
  { prev, amount }: TransferPayload,
): EntryProblemCode | undefined {
  if (before && before.acct !== link.acct) return 'other_account';
  const expected = (before?.seq ?? 0) + 1;
  if (link.seq > expected) return 'missing';
  if (link.seq < expected) return 'twice';
  if (prev !== (before?.hash ?? null) || link.index <= (before?.index ?? -1)) return 'moved';
  return link.balance === (before?.balance ?? 0) + amount ? undefined : 'balance';
}

function hashOf(opening: Opening): string {
  return bytesToHex(leafHash(leafOf(opening)));
}
