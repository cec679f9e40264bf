import type { Entry } from './check-transfer';

/** The lines that undo a transfer: same accounts, same lots, opposite sign. */
export function reverseEntries(entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => ({ ...entry, amount: -entry.amount }));
}
