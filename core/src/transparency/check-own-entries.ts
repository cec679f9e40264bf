import { bytesToHex } from '@noble/hashes/utils.js';
import { leafOf, type Opening } from './leaf';
import { leafHash } from './merkle-tree';
import { readTransferPayload, type TransferPayload } from './transfer-payload';

/** One own entry as the server shows it: what opens its leaf, and where the leaf stands. */
export interface OwnEntry {
  readonly opening: Opening;
  readonly index: number;
}

/** What a phone keeps of the newest entry it has seen. */
export interface SeenEntry {
  readonly seq: number;
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
 * hash of the entry before, both inside each leaf, do.
 */
export function checkOwnEntries(
  entries: readonly OwnEntry[],
  seen: SeenEntry | null = null,
): CheckedEntries {
  const problems: EntryProblem[] = [];
  let before: Link | undefined;
  let stillThere = seen === null;
  for (const entry of entries) {
    const payload = readTransferPayload(entry.opening.payload);
    if (!payload) {
      problems.push({ code: 'unreadable', seq: (before?.payload.seq ?? 0) + 1 });
      continue;
    }
    const link = { payload, index: entry.index, hash: hashOf(entry.opening) };
    const code = problemBetween(before, link);
    if (code) problems.push({ code, seq: payload.seq });
    if (link.hash === seen?.hash) stillThere = true;
    before = link;
  }
  if (!stillThere && seen) problems.push({ code: 'changed_since', seq: seen.seq });
  const newest = before ? { seq: before.payload.seq, hash: before.hash } : null;
  return { problems, newest };
}

interface Link {
  readonly payload: TransferPayload;
  readonly index: number;
  readonly hash: string;
}

function problemBetween(before: Link | undefined, link: Link): EntryProblemCode | undefined {
  const [earlier, later] = [before?.payload, link.payload];
  if (earlier && earlier.acct !== later.acct) return 'other_account';
  const expected = (earlier?.seq ?? 0) + 1;
  if (later.seq > expected) return 'missing';
  if (later.seq < expected) return 'twice';
  const follows = later.prev === (before?.hash ?? null) && link.index > (before?.index ?? -1);
  if (!follows) return 'moved';
  return later.balance === (earlier?.balance ?? 0) + later.amount ? undefined : 'balance';
}

function hashOf(opening: Opening): string {
  return bytesToHex(leafHash(leafOf(opening)));
}
