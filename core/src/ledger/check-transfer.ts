import { isDate } from '../calendar/date-arithmetic';
import { isAmount } from './amount';

export const UNITS = ['point', 'minute', 'fen'] as const;
export type Unit = (typeof UNITS)[number];

/** One line of a transfer: positive amounts flow into the account, negative ones out of it. */
export interface Entry {
  account: string;
  unit: Unit;
  expiresOn: string | null;
  amount: number;
}

export type TransferRefusalCode =
  | 'ledger/too_few_entries'
  | 'ledger/amount_not_whole'
  | 'ledger/amount_zero'
  | 'ledger/unknown_unit'
  | 'ledger/bad_expiry'
  | 'ledger/not_balanced';

/** The laws every transfer obeys, here and in the database alike; an empty list means lawful. */
export function checkTransfer(entries: readonly Entry[]): TransferRefusalCode[] {
  const broken = new Set<TransferRefusalCode>();
  if (entries.length < 2) broken.add('ledger/too_few_entries');
  for (const entry of entries) {
    if (!isAmount(entry.amount)) broken.add('ledger/amount_not_whole');
    if (entry.amount === 0) broken.add('ledger/amount_zero');
    if (!UNITS.includes(entry.unit)) broken.add('ledger/unknown_unit');
    if (entry.expiresOn !== null && !isDate(entry.expiresOn)) broken.add('ledger/bad_expiry');
  }
  if (!broken.has('ledger/amount_not_whole') && !balances(entries)) {
    broken.add('ledger/not_balanced');
  }
  return [...broken];
}

/** Points cannot become minutes: each unit balances by itself. */
function balances(entries: readonly Entry[]): boolean {
  const sums = new Map<string, bigint>();
  for (const entry of entries) {
    sums.set(entry.unit, (sums.get(entry.unit) ?? 0n) + BigInt(entry.amount));
  }
  return [...sums.values()].every((sum) => sum === 0n);
}
