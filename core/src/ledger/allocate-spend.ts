import { isAmount, sumAmounts } from './amount';

/** Points of one account with one expiry date; null never expires. */
export interface Lot {
  expiresOn: string | null;
  amount: number;
}

export type Allocation = { ok: true; parts: Lot[] } | { ok: false; short: number };

/**
 * Which lots pay: the one that expires first goes first, so that nobody loses points to the
 * calendar while spending others. Lots whose last day is past do not pay at all.
 */
export function allocateSpend(lots: readonly Lot[], amount: number, today: string): Allocation {
  if (!isAmount(amount) || amount <= 0) throw new RangeError(`not a spendable amount: ${amount}`);
  const usable = lots.filter((lot) => lot.amount > 0 && !isExpired(lot, today)).sort(byExpiry);
  const parts: Lot[] = [];
  let left = amount;
  for (const lot of usable) {
    const part = Math.min(lot.amount, left);
    if (part > 0) parts.push({ expiresOn: lot.expiresOn, amount: part });
    left -= part;
  }
  return left === 0 ? { ok: true, parts } : { ok: false, short: left };
}

export function isExpired(lot: { expiresOn: string | null }, today: string): boolean {
  return lot.expiresOn !== null && today > lot.expiresOn;
}

/** What a resident may spend today. */
export function spendable(lots: readonly Lot[], today: string): number {
  return sumAmounts(lots.filter((lot) => !isExpired(lot, today)).map((lot) => lot.amount));
}

function byExpiry(a: Lot, b: Lot): number {
  if (a.expiresOn === b.expiresOn) return 0;
  if (a.expiresOn === null) return 1;
  if (b.expiresOn === null) return -1;
  return a.expiresOn < b.expiresOn ? -1 : 1;
}
